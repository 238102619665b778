/* W2: INPUT-HIDDEN1-HIDDEN2-OUTPUT, ReLU, softmax cross-entropy; three matrix products a layer, in tiles of 4 rows and 16 columns. */
#include "rule.h"
#include "softmax.h"

#define ROWS 4
#define COLUMNS 16
#define OUTPUT_STRIDE ((OUTPUT + COLUMNS - 1) / COLUMNS * COLUMNS)

/* Weights lie [input][output], outputs padded to whole tiles; a layer's bias is its last row. */
typedef struct {
    float w1[INPUT + 1][HIDDEN1], w2[HIDDEN1 + 1][HIDDEN2], w3[HIDDEN2 + 1][OUTPUT_STRIDE];
} network;

static network net __attribute__((aligned(64))), gradient __attribute__((aligned(64))), mean, square;
static float h1[BATCH][HIDDEN1] __attribute__((aligned(64))), h2[BATCH][HIDDEN2] __attribute__((aligned(64))), z[BATCH][OUTPUT_STRIDE] __attribute__((aligned(64)));
static float d1[BATCH][HIDDEN1] __attribute__((aligned(64))), d2[BATCH][HIDDEN2] __attribute__((aligned(64)));
static float transposed2[HIDDEN2][HIDDEN1] __attribute__((aligned(64))), transposed3[OUTPUT_STRIDE][HIDDEN2] __attribute__((aligned(64)));

static const float *read_layer(const float *parameters, float *weights, int inputs, int outputs, int stride)
{
    for (int j = 0; j < outputs; j++)
        for (int i = 0; i < inputs; i++)
            weights[i * stride + j] = *parameters++;
    for (int j = 0; j < outputs; j++)
        weights[inputs * stride + j] = *parameters++;
    return parameters;
}

void start(const float *parameters)
{
    memset(&net, 0, sizeof net);
    memset(&mean, 0, sizeof mean);
    memset(&square, 0, sizeof square);
    parameters = read_layer(parameters, net.w1[0], INPUT, HIDDEN1, HIDDEN1);
    parameters = read_layer(parameters, net.w2[0], HIDDEN1, HIDDEN2, HIDDEN2);
    read_layer(parameters, net.w3[0], HIDDEN2, OUTPUT, OUTPUT_STRIDE);
    begin_training();
}

/* c[m][n] = start[n] + sum over k of a[m·row + k·column] · b[k][n] */
static inline __attribute__((always_inline)) void multiply(
    const float *restrict a, int row, int column, const float *restrict b, const float *restrict start, float *restrict c, int rows, int columns, int depth)
{
    for (int n = 0; n < columns; n += COLUMNS)
        for (int m = 0; m < rows; m += ROWS) {
            float sums[ROWS][COLUMNS];
            for (int i = 0; i < ROWS; i++)
                for (int j = 0; j < COLUMNS; j++)
                    sums[i][j] = start ? start[n + j] : 0;
            for (int k = 0; k < depth; k++) {
                const float *line = b + k * columns + n;
                const float first = a[m * row + k * column], second = a[(m + 1) * row + k * column], third = a[(m + 2) * row + k * column], fourth = a[(m + 3) * row + k * column];
                for (int j = 0; j < COLUMNS; j++) {
                    sums[0][j] += first * line[j];
                    sums[1][j] += second * line[j];
                    sums[2][j] += third * line[j];
                    sums[3][j] += fourth * line[j];
                }
            }
            for (int i = 0; i < ROWS; i++)
                for (int j = 0; j < COLUMNS; j++)
                    c[(m + i) * columns + n + j] = sums[i][j];
        }
}

static inline void rectify(float *restrict values, int count)
{
    for (int i = 0; i < count; i++)
        values[i] = fmaxf(values[i], 0);
}

static inline void mask(float *restrict gradient, const float *restrict values, int count)
{
    for (int i = 0; i < count; i++)
        gradient[i] = values[i] > 0 ? gradient[i] : 0;
}

static inline void transpose(const float *restrict from, float *restrict to, int rows, int columns)
{
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < columns; j++)
            to[j * rows + i] = from[i * columns + j];
}

static inline void sum_rows(const float *restrict values, float *restrict sums, int columns)
{
    memset(sums, 0, columns * sizeof(float));
    for (int s = 0; s < BATCH; s++)
        for (int j = 0; j < columns; j++)
            sums[j] += values[s * columns + j];
}

float step(const float *inputs, const float *targets)
{
    multiply(inputs, INPUT, 1, net.w1[0], net.w1[INPUT], h1[0], BATCH, HIDDEN1, INPUT);
    rectify(h1[0], BATCH * HIDDEN1);
    multiply(h1[0], HIDDEN1, 1, net.w2[0], net.w2[HIDDEN1], h2[0], BATCH, HIDDEN2, HIDDEN1);
    rectify(h2[0], BATCH * HIDDEN2);
    multiply(h2[0], HIDDEN2, 1, net.w3[0], net.w3[HIDDEN2], z[0], BATCH, OUTPUT_STRIDE, HIDDEN2);
    const float loss = softmax_cross_entropy(z[0], targets, BATCH, OUTPUT_STRIDE, 1.0f / BATCH) / BATCH;

    transpose(net.w3[0], transposed3[0], HIDDEN2, OUTPUT_STRIDE);
    multiply(z[0], OUTPUT_STRIDE, 1, transposed3[0], 0, d2[0], BATCH, HIDDEN2, OUTPUT);
    mask(d2[0], h2[0], BATCH * HIDDEN2);
    transpose(net.w2[0], transposed2[0], HIDDEN1, HIDDEN2);
    multiply(d2[0], HIDDEN2, 1, transposed2[0], 0, d1[0], BATCH, HIDDEN1, HIDDEN2);
    mask(d1[0], h1[0], BATCH * HIDDEN1);

    multiply(inputs, 1, INPUT, d1[0], 0, gradient.w1[0], INPUT, HIDDEN1, BATCH);
    multiply(h1[0], 1, HIDDEN1, d2[0], 0, gradient.w2[0], HIDDEN1, HIDDEN2, BATCH);
    multiply(h2[0], 1, HIDDEN2, z[0], 0, gradient.w3[0], HIDDEN2, OUTPUT_STRIDE, BATCH);
    sum_rows(d1[0], gradient.w1[INPUT], HIDDEN1);
    sum_rows(d2[0], gradient.w2[HIDDEN1], HIDDEN2);
    sum_rows(z[0], gradient.w3[HIDDEN2], OUTPUT_STRIDE);
    begin_update();
    update((float *)&net, (float *)&gradient, (float *)&mean, (float *)&square, sizeof net / sizeof(float));
    return loss;
}
