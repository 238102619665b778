/* W1: INPUT-HIDDEN-HIDDEN-1, tanh, sigmoid and binary cross-entropy; the samples of a batch side by side, so that every inner loop is one vector loop. */
#include "rule.h"

static struct {
    float w1[HIDDEN][INPUT], b1[HIDDEN], w2[HIDDEN][HIDDEN], b2[HIDDEN], w3[HIDDEN], b3;
} net, gradient, mean, square;

void start(const float *parameters)
{
    memcpy(&net, parameters, sizeof net);
    memset(&mean, 0, sizeof mean);
    memset(&square, 0, sizeof square);
    begin_training();
}

static inline float sum(const float *restrict values)
{
    float total = 0;
    for (int s = 0; s < BATCH; s++)
        total += values[s];
    return total;
}

static inline float product(const float *restrict a, const float *restrict b)
{
    float total = 0;
    for (int s = 0; s < BATCH; s++)
        total += a[s] * b[s];
    return total;
}

float step(const float *inputs, const float *targets)
{
    float x[INPUT][BATCH], h1[HIDDEN][BATCH], h2[HIDDEN][BATCH], z[BATCH], d3[BATCH], d2[HIDDEN][BATCH], d1[HIDDEN][BATCH], losses[BATCH];
    for (int i = 0; i < INPUT; i++)
        for (int s = 0; s < BATCH; s++)
            x[i][s] = inputs[s * INPUT + i];
    for (int j = 0; j < HIDDEN; j++)
        for (int s = 0; s < BATCH; s++) {
            float total = net.b1[j];
            for (int i = 0; i < INPUT; i++)
                total += net.w1[j][i] * x[i][s];
            h1[j][s] = tanhf(total);
        }
    for (int j = 0; j < HIDDEN; j++)
        for (int s = 0; s < BATCH; s++) {
            float total = net.b2[j];
            for (int i = 0; i < HIDDEN; i++)
                total += net.w2[j][i] * h1[i][s];
            h2[j][s] = tanhf(total);
        }
    for (int s = 0; s < BATCH; s++) {
        z[s] = net.b3;
        for (int i = 0; i < HIDDEN; i++)
            z[s] += net.w3[i] * h2[i][s];
        losses[s] = fmaxf(z[s], 0) - z[s] * targets[s] + logf(1 + expf(-fabsf(z[s])));
        d3[s] = (1 / (1 + expf(-z[s])) - targets[s]) / BATCH;
    }
    for (int i = 0; i < HIDDEN; i++)
        for (int s = 0; s < BATCH; s++)
            d2[i][s] = net.w3[i] * d3[s] * (1 - h2[i][s] * h2[i][s]);
    for (int i = 0; i < HIDDEN; i++)
        for (int s = 0; s < BATCH; s++) {
            float total = 0;
            for (int j = 0; j < HIDDEN; j++)
                total += net.w2[j][i] * d2[j][s];
            d1[i][s] = total * (1 - h1[i][s] * h1[i][s]);
        }
    for (int j = 0; j < HIDDEN; j++) {
        for (int i = 0; i < INPUT; i++)
            gradient.w1[j][i] = product(d1[j], x[i]);
        for (int i = 0; i < HIDDEN; i++)
            gradient.w2[j][i] = product(d2[j], h1[i]);
        gradient.w3[j] = product(d3, h2[j]);
        gradient.b1[j] = sum(d1[j]), gradient.b2[j] = sum(d2[j]);
    }
    gradient.b3 = sum(d3);
    begin_update();
    update((float *)&net, (float *)&gradient, (float *)&mean, (float *)&square, sizeof net / sizeof(float));
    return sum(losses) / BATCH;
}
