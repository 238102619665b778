/* W3: 28×28 → conv 5×5×8, ReLU, pool 2 → conv 5×5×16, ReLU, pool 2 → dense 10, softmax cross-entropy; LANES samples innermost, constant sizes. */
#include "rule.h"
#include "softmax.h"

#define LANES 16
#define KERNEL 5
#define TAPS (KERNEL * KERNEL)
#define CHANNELS 4 /* output channels that share what is loaded */
#define SIDE0 28
#define SIDE1 (SIDE0 - KERNEL + 1)
#define HALF1 (SIDE1 / 2)
#define SIDE2 (HALF1 - KERNEL + 1)
#define HALF2 (SIDE2 / 2)
#define MAPS1 8
#define MAPS2 16
#define FLAT (MAPS2 * HALF2 * HALF2)

typedef float lanes[LANES];
typedef struct {
    float w1[MAPS1][1][TAPS], b1[MAPS1], w2[MAPS2][MAPS1][TAPS], b2[MAPS2], w3[OUTPUT][FLAT], b3[OUTPUT];
} network;

static network net, gradient, mean, square;
static lanes x[SIDE0 * SIDE0] __attribute__((aligned(64))), c1[MAPS1][SIDE1 * SIDE1] __attribute__((aligned(64))), p1[MAPS1][HALF1 * HALF1] __attribute__((aligned(64)));
static lanes c2[MAPS2][SIDE2 * SIDE2] __attribute__((aligned(64))), p2[MAPS2 * HALF2 * HALF2] __attribute__((aligned(64))), dp2[FLAT] __attribute__((aligned(64)));
static lanes dc2[MAPS2][SIDE2 * SIDE2] __attribute__((aligned(64))), dp1[MAPS1][HALF1 * HALF1] __attribute__((aligned(64))), dc1[MAPS1][SIDE1 * SIDE1] __attribute__((aligned(64)));

void start(const float *parameters)
{
    memcpy(&net, parameters, sizeof net);
    memset(&mean, 0, sizeof mean);
    memset(&square, 0, sizeof square);
    begin_training();
}

/* y[o] = bias[o] + sum of w[o][i] over the window of x[i] */
static inline __attribute__((always_inline)) void convolve(const lanes *restrict in, const float *restrict w, const float *restrict bias, lanes *restrict out, int maps, int outputs, int side)
{
    const int size = side - KERNEL + 1;
    for (int o = 0; o < outputs; o += CHANNELS)
        for (int row = 0; row < size; row++)
            for (int column = 0; column < size; column++) {
                float sums[CHANNELS][LANES];
                for (int c = 0; c < CHANNELS; c++)
                    for (int s = 0; s < LANES; s++)
                        sums[c][s] = bias[o + c];
                for (int i = 0; i < maps; i++)
                    for (int ky = 0; ky < KERNEL; ky++)
                        for (int kx = 0; kx < KERNEL; kx++) {
                            const float *value = in[(i * side + row + ky) * side + column + kx];
                            for (int c = 0; c < CHANNELS; c++)
                                for (int s = 0; s < LANES; s++)
                                    sums[c][s] += w[((o + c) * maps + i) * TAPS + ky * KERNEL + kx] * value[s];
                        }
                for (int c = 0; c < CHANNELS; c++)
                    memcpy(out[((o + c) * size + row) * size + column], sums[c], sizeof(lanes));
            }
}

/* The weights' gradient, added to what earlier samples gave: each kernel row in registers over the whole picture. */
static inline __attribute__((always_inline)) void convolve_weights(const lanes *restrict in, const lanes *restrict d, float *restrict dw, float *restrict db, int maps, int outputs, int side)
{
    const int size = side - KERNEL + 1;
    for (int o = 0; o < outputs; o++) {
        for (int i = 0; i < maps; i++)
            for (int ky = 0; ky < KERNEL; ky++) {
                float sums[KERNEL][LANES] = { { 0 } };
                for (int row = 0; row < size; row++)
                    for (int column = 0; column < size; column++) {
                        const float *delta = d[(o * size + row) * size + column];
                        for (int kx = 0; kx < KERNEL; kx++)
                            for (int s = 0; s < LANES; s++)
                                sums[kx][s] += delta[s] * in[(i * side + row + ky) * side + column + kx][s];
                    }
                for (int kx = 0; kx < KERNEL; kx++)
                    for (int s = 0; s < LANES; s++)
                        dw[(o * maps + i) * TAPS + ky * KERNEL + kx] += sums[kx][s];
            }
        for (int k = 0; k < size * size; k++)
            for (int s = 0; s < LANES; s++)
                db[o] += d[o * size * size + k][s];
    }
}

/* dx[i] = sum over outputs and window of w[o][i] · d[o] */
static inline __attribute__((always_inline)) void convolve_inputs(const lanes *restrict d, const float *restrict w, lanes *restrict dx, int maps, int outputs, int side)
{
    const int size = side - KERNEL + 1;
    memset(dx, 0, sizeof(lanes) * maps * side * side);
    for (int i = 0; i < maps; i += CHANNELS)
        for (int row = 0; row < side; row++)
            for (int column = 0; column < side; column++) {
                float sums[CHANNELS][LANES] = { { 0 } };
                const int top = row < size ? 0 : row - size + 1, bottom = row < KERNEL ? row : KERNEL - 1;
                const int left = column < size ? 0 : column - size + 1, right = column < KERNEL ? column : KERNEL - 1;
                for (int o = 0; o < outputs; o++)
                    for (int ky = top; ky <= bottom; ky++)
                        for (int kx = left; kx <= right; kx++) {
                            const float *delta = d[(o * size + row - ky) * size + column - kx];
                            for (int c = 0; c < CHANNELS; c++)
                                for (int s = 0; s < LANES; s++)
                                    sums[c][s] += w[(o * maps + i + c) * TAPS + ky * KERNEL + kx] * delta[s];
                        }
                for (int c = 0; c < CHANNELS; c++)
                    memcpy(dx[((i + c) * side + row) * side + column], sums[c], sizeof(lanes));
            }
}

static inline __attribute__((always_inline)) void pool(const lanes *restrict in, lanes *restrict out, int maps, int side)
{
    for (int i = 0; i < maps; i++)
        for (int row = 0; row < side / 2; row++)
            for (int column = 0; column < side / 2; column++) {
                const lanes *window = in + (i * side + 2 * row) * side + 2 * column;
                for (int s = 0; s < LANES; s++)
                    out[(i * (side / 2) + row) * (side / 2) + column][s] =
                        fmaxf(fmaxf(fmaxf(window[0][s], window[1][s]), fmaxf(window[side][s], window[side + 1][s])), 0);
            }
}

/* The gradient goes to the first of the largest in each window, and nowhere where ReLU cut it off. */
static inline __attribute__((always_inline)) void unpool(const lanes *restrict in, const lanes *restrict out, const lanes *restrict dout, lanes *restrict din, int maps, int side)
{
    for (int i = 0; i < maps; i++)
        for (int row = 0; row < side / 2; row++)
            for (int column = 0; column < side / 2; column++) {
                const int place = (i * (side / 2) + row) * (side / 2) + column, first = (i * side + 2 * row) * side + 2 * column;
                for (int s = 0; s < LANES; s++) {
                    float largest = out[place][s], delta = largest > 0 ? dout[place][s] : 0;
                    for (int k = 0; k < 4; k++) {
                        const int here = first + (k >> 1) * side + (k & 1), hit = in[here][s] == largest;
                        din[here][s] = hit ? delta : 0;
                        delta = hit ? 0 : delta;
                    }
                }
            }
}

static void forward(const float *inputs)
{
    for (int k = 0; k < SIDE0 * SIDE0; k++)
        for (int s = 0; s < LANES; s++)
            x[k][s] = inputs[s * SIDE0 * SIDE0 + k];
    convolve(x, net.w1[0][0], net.b1, c1[0], 1, MAPS1, SIDE0);
    pool(c1[0], p1[0], MAPS1, SIDE1);
    convolve(p1[0], net.w2[0][0], net.b2, c2[0], MAPS1, MAPS2, HALF1);
    pool(c2[0], p2, MAPS2, SIDE2);
}

static void backward(const float (*restrict d)[OUTPUT])
{
    for (int k = 0; k < FLAT; k++) {
        float sums[LANES] = { 0 };
        for (int j = 0; j < OUTPUT; j++)
            for (int s = 0; s < LANES; s++)
                sums[s] += net.w3[j][k] * d[s][j];
        memcpy(dp2[k], sums, sizeof sums);
        for (int j = 0; j < OUTPUT; j++)
            for (int s = 0; s < LANES; s++)
                gradient.w3[j][k] += d[s][j] * p2[k][s];
    }
    unpool(c2[0], p2, dp2, dc2[0], MAPS2, SIDE2);
    convolve_weights(p1[0], dc2[0], gradient.w2[0][0], gradient.b2, MAPS1, MAPS2, HALF1);
    convolve_inputs(dc2[0], net.w2[0][0], dp1[0], MAPS1, MAPS2, HALF1);
    unpool(c1[0], p1[0], dp1[0], dc1[0], MAPS1, SIDE1);
    convolve_weights(x, dc1[0], gradient.w1[0][0], gradient.b1, 1, MAPS1, SIDE0);
}

/* Sixteen samples go all the way, forward and back, before the next sixteen: what they leave stays in the cache. */
float step(const float *inputs, const float *targets)
{
    static float z[LANES][OUTPUT];
    float loss = 0;
    memset(&gradient, 0, sizeof gradient);
    for (int block = 0; block < BATCH; block += LANES) {
        forward(inputs + block * SIDE0 * SIDE0);
        for (int j = 0; j < OUTPUT; j++) {
            float sums[LANES];
            for (int s = 0; s < LANES; s++)
                sums[s] = net.b3[j];
            for (int k = 0; k < FLAT; k++)
                for (int s = 0; s < LANES; s++)
                    sums[s] += net.w3[j][k] * p2[k][s];
            for (int s = 0; s < LANES; s++)
                z[s][j] = sums[s];
        }
        loss += softmax_cross_entropy(z[0], targets + block * OUTPUT, LANES, OUTPUT, 1.0f / BATCH) / BATCH;
        for (int j = 0; j < OUTPUT; j++)
            for (int s = 0; s < LANES; s++)
                gradient.b3[j] += z[s][j];
        backward(z);
    }
    begin_update();
    update((float *)&net, (float *)&gradient, (float *)&mean, (float *)&square, sizeof net / sizeof(float));
    return loss;
}
