/* W4: one sample through INPUT-HIDDEN1-HIDDEN2-OUTPUT; the units of a layer side by side, weights stored input by input. */
#include <math.h>

static float w1[INPUT][HIDDEN1] __attribute__((aligned(64))), b1[HIDDEN1], w2[HIDDEN1][HIDDEN2] __attribute__((aligned(64))), b2[HIDDEN2];
static float w3[HIDDEN2][OUTPUT] __attribute__((aligned(64))), b3[OUTPUT];

static inline float apply_Tanh(float x) { return tanhf(x); }
static inline float apply_ReLU(float x) { return fmaxf(x, 0); }
static inline float apply_Sigmoid(float x) { return 1 / (1 + expf(-x)); }
static inline float apply_Identity(float x) { return x; }

static const float *read_layer(const float *parameters, float *weights, float *bias, int inputs, int outputs)
{
    for (int j = 0; j < outputs; j++)
        for (int i = 0; i < inputs; i++)
            weights[i * outputs + j] = *parameters++;
    for (int j = 0; j < outputs; j++)
        bias[j] = *parameters++;
    return parameters;
}

void start(const float *parameters)
{
    parameters = read_layer(parameters, w1[0], b1, INPUT, HIDDEN1);
    parameters = read_layer(parameters, w2[0], b2, HIDDEN1, HIDDEN2);
    read_layer(parameters, w3[0], b3, HIDDEN2, OUTPUT);
}

void predict(const float *restrict inputs, float *restrict outputs)
{
    float h1[HIDDEN1], h2[HIDDEN2], z[OUTPUT];
    for (int j = 0; j < HIDDEN1; j++)
        h1[j] = b1[j];
    for (int i = 0; i < INPUT; i++)
        for (int j = 0; j < HIDDEN1; j++)
            h1[j] += inputs[i] * w1[i][j];
    for (int j = 0; j < HIDDEN1; j++)
        h1[j] = ACTIVATION(h1[j]);
    for (int j = 0; j < HIDDEN2; j++)
        h2[j] = b2[j];
    for (int i = 0; i < HIDDEN1; i++)
        for (int j = 0; j < HIDDEN2; j++)
            h2[j] += h1[i] * w2[i][j];
    for (int j = 0; j < HIDDEN2; j++)
        h2[j] = ACTIVATION(h2[j]);
    for (int j = 0; j < OUTPUT; j++)
        z[j] = b3[j];
    for (int i = 0; i < HIDDEN2; i++)
        for (int j = 0; j < OUTPUT; j++)
            z[j] += h2[i] * w3[i][j];
    for (int j = 0; j < OUTPUT; j++)
        outputs[j] = OUTPUT_ACTIVATION(z[j]);
}
