/* W5: SAMPLES points through INPUT-HIDDEN-HIDDEN-1, tanh, sigmoid; LANES points side by side. */
#include <math.h>
#include <string.h>

#define LANES 64

static struct {
    float w1[HIDDEN][INPUT], b1[HIDDEN], w2[HIDDEN][HIDDEN], b2[HIDDEN], w3[HIDDEN], b3;
} net;

void start(const float *parameters) { memcpy(&net, parameters, sizeof net); }

void predict(const float *restrict inputs, float *restrict outputs)
{
    for (int block = 0; block < SAMPLES; block += LANES) {
        float x[INPUT][LANES], h1[HIDDEN][LANES], h2[HIDDEN][LANES];
        for (int i = 0; i < INPUT; i++)
            for (int s = 0; s < LANES; s++)
                x[i][s] = inputs[(block + s) * INPUT + i];
        for (int j = 0; j < HIDDEN; j++)
            for (int s = 0; s < LANES; s++) {
                float total = net.b1[j];
                for (int i = 0; i < INPUT; i++)
                    total += net.w1[j][i] * x[i][s];
                h1[j][s] = tanhf(total);
            }
        for (int j = 0; j < HIDDEN; j++)
            for (int s = 0; s < LANES; s++) {
                float total = net.b2[j];
                for (int i = 0; i < HIDDEN; i++)
                    total += net.w2[j][i] * h1[i][s];
                h2[j][s] = tanhf(total);
            }
        for (int s = 0; s < LANES; s++) {
            float total = net.b3;
            for (int i = 0; i < HIDDEN; i++)
                total += net.w3[i] * h2[i][s];
            outputs[block + s] = 1 / (1 + expf(-total));
        }
    }
}
