/* The update rule, over flat arrays: RATE is the learning rate; with ADAM defined it is Adam (0.9, 0.999, 1e-8), else gradient descent. */
#include <math.h>
#include <string.h>

#ifdef ADAM
static float mean_power = 1, square_power = 1;

static inline void begin_training(void) { mean_power = square_power = 1; }

static inline void begin_update(void) { mean_power *= 0.9f, square_power *= 0.999f; }

static inline void update(float *restrict weights, const float *restrict gradient, float *restrict mean, float *restrict square, int count)
{
    const float rate = RATE / (1 - mean_power), root = 1 / sqrtf(1 - square_power);
    for (int i = 0; i < count; i++) {
        mean[i] = 0.9f * mean[i] + 0.1f * gradient[i];
        square[i] = 0.999f * square[i] + 0.001f * gradient[i] * gradient[i];
        weights[i] -= rate * mean[i] / (sqrtf(square[i]) * root + 1e-8f);
    }
}
#else
static inline void begin_training(void) { }

static inline void begin_update(void) { }

static inline void update(float *restrict weights, const float *restrict gradient, float *restrict mean, float *restrict square, int count)
{
    (void)mean, (void)square;
    for (int i = 0; i < count; i++)
        weights[i] -= (float)RATE * gradient[i];
}
#endif
