/* W2 with libxsmm: its small matrix products, made at run time for these sizes; all around them in plain C. */
#include <libxsmm.h>
#include "rule.h"
#include "softmax.h"

#define OUTPUT_STRIDE ((OUTPUT + 15) / 16 * 16)
#define ALIGNED __attribute__((aligned(64)))
/* Blocks of the first layer's products, so that a block of weights stays in the first-level cache while all samples pass. */
#define BLOCK (INPUT / 28)
#ifdef ADAM
#define DELTA_SCALE 1.0f /* gradients go to memory, then through the rule */
#define GRADIENT gradient
#define KEEP 0.0f
#else
#define DELTA_SCALE (-(float)RATE) /* deltas carry the rate, so that products add straight to the weights */
#define GRADIENT net
#define KEEP 1.0f
#endif

/* Weights lie [input][output], outputs padded to whole vectors; a layer's bias is its last row. */
typedef struct {
    float w1[INPUT + 1][HIDDEN1], w2[HIDDEN1 + 1][HIDDEN2], w3[HIDDEN2 + 1][OUTPUT_STRIDE];
} network;

static network net ALIGNED, mean, square; /* the padding behind OUTPUT starts and stays zero: its deltas are */
#ifdef ADAM
static network gradient ALIGNED;
#endif
static float h1[BATCH][HIDDEN1] ALIGNED, h2[BATCH][HIDDEN2] ALIGNED, z[BATCH][OUTPUT_STRIDE] ALIGNED, d1[BATCH][HIDDEN1] ALIGNED, d2[BATCH][HIDDEN2] ALIGNED;
static float transposed2[HIDDEN2][HIDDEN1] ALIGNED, transposed3[OUTPUT_STRIDE][HIDDEN2] ALIGNED;
static libxsmm_smmfunction forward1, forward2, forward3, inputs2, inputs3, weights1, weights2, weights3;

/* c = keep·c + a·b, or a·bᵀ; the library counts columns first, so that rows and columns are swapped against C's */
static libxsmm_smmfunction product(int m, int n, int k, int lda, int ldb, int ldc, float keep, int flags)
{
    const float alpha = 1;
    return libxsmm_smmdispatch(m, n, k, &lda, &ldb, &ldc, &alpha, &keep, &flags, NULL);
}

static const float *read_layer(const float *parameters, float *weights, int inputs, int outputs, int stride)
{
    for (int j = 0; j < outputs; j++)
        for (int i = 0; i < inputs; i++)
            weights[i * stride + j] = *parameters++;
    for (int j = 0; j < outputs; j++)
        weights[inputs * stride + j] = *parameters++;
    return parameters;
}

/* Whether the library could make its kernels. */
int prepare(void)
{
    const int plain = LIBXSMM_GEMM_FLAG_NONE, transposed = LIBXSMM_GEMM_FLAG_TRANS_B;
    libxsmm_init();
    forward1 = product(HIDDEN1, BATCH, BLOCK, HIDDEN1, INPUT, HIDDEN1, 1, plain);
    forward2 = product(HIDDEN2, BATCH, HIDDEN1, HIDDEN2, HIDDEN1, HIDDEN2, 1, plain);
    forward3 = product(OUTPUT_STRIDE, BATCH, HIDDEN2, OUTPUT_STRIDE, HIDDEN2, OUTPUT_STRIDE, 1, plain);
    inputs2 = product(HIDDEN1, BATCH, HIDDEN2, HIDDEN1, HIDDEN2, HIDDEN1, 0, plain);
    inputs3 = product(HIDDEN2, BATCH, OUTPUT_STRIDE, HIDDEN2, OUTPUT_STRIDE, HIDDEN2, 0, plain);
    weights1 = product(HIDDEN1, BLOCK, BATCH, HIDDEN1, INPUT, HIDDEN1, KEEP, transposed);
    weights2 = product(HIDDEN2, HIDDEN1, BATCH, HIDDEN2, HIDDEN1, HIDDEN2, KEEP, transposed);
    weights3 = product(OUTPUT_STRIDE, HIDDEN2, BATCH, OUTPUT_STRIDE, HIDDEN2, OUTPUT_STRIDE, KEEP, transposed);
    return forward1 && forward2 && forward3 && inputs2 && inputs3 && weights1 && weights2 && weights3;
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

static inline void repeat_row(const float *restrict row, float *restrict rows, int columns)
{
    for (int s = 0; s < BATCH; s++)
        memcpy(rows + s * columns, row, columns * sizeof(float));
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
    float total[HIDDEN1] = { 0 };
    for (int s = 0; s < BATCH; s++)
        for (int j = 0; j < columns; j++)
            total[j] += values[s * columns + j];
    for (int j = 0; j < columns; j++)
        sums[j] = KEEP * sums[j] + total[j];
}

float step(const float *inputs, const float *targets)
{
    repeat_row(net.w1[INPUT], h1[0], HIDDEN1);
    for (int k = 0; k < INPUT; k += BLOCK)
        forward1(net.w1[k], inputs + k, h1[0]);
    rectify(h1[0], BATCH * HIDDEN1);
    repeat_row(net.w2[HIDDEN1], h2[0], HIDDEN2);
    forward2(net.w2[0], h1[0], h2[0]);
    rectify(h2[0], BATCH * HIDDEN2);
    repeat_row(net.w3[HIDDEN2], z[0], OUTPUT_STRIDE);
    forward3(net.w3[0], h2[0], z[0]);
    const float loss = softmax_cross_entropy(z[0], targets, BATCH, OUTPUT_STRIDE, DELTA_SCALE / BATCH) / BATCH;

    transpose(net.w3[0], transposed3[0], HIDDEN2, OUTPUT_STRIDE);
    inputs3(transposed3[0], z[0], d2[0]);
    mask(d2[0], h2[0], BATCH * HIDDEN2);
    transpose(net.w2[0], transposed2[0], HIDDEN1, HIDDEN2);
    inputs2(transposed2[0], d2[0], d1[0]);
    mask(d1[0], h1[0], BATCH * HIDDEN1);

    for (int k = 0; k < INPUT; k += BLOCK)
        weights1(d1[0], inputs + k, GRADIENT.w1[k]);
    weights2(d2[0], h1[0], GRADIENT.w2[0]);
    weights3(z[0], h2[0], GRADIENT.w3[0]);
    sum_rows(d1[0], GRADIENT.w1[INPUT], HIDDEN1);
    sum_rows(d2[0], GRADIENT.w2[HIDDEN1], HIDDEN2);
    sum_rows(z[0], GRADIENT.w3[HIDDEN2], OUTPUT_STRIDE);
#ifdef ADAM
    begin_update();
    update((float *)&net, (float *)&gradient, (float *)&mean, (float *)&square, sizeof net / sizeof(float));
#endif
    return loss;
}
