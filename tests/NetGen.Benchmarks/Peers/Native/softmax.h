/* Softmax cross-entropy: turns logits [samples][OUTPUT], rows a stride apart, into delta_scale × the gradient of the summed loss, which it returns. */
#include <math.h>

static float softmax_cross_entropy(float *restrict logits, const float *restrict targets, int samples, int stride, float delta_scale)
{
    float loss = 0;
    for (int s = 0; s < samples; s++) {
        float *row = logits + s * stride, largest = row[0], sum = 0;
        for (int j = 1; j < OUTPUT; j++)
            largest = fmaxf(largest, row[j]);
        for (int j = 0; j < OUTPUT; j++)
            loss += targets[s * OUTPUT + j] * (largest - row[j]);
        for (int j = 0; j < OUTPUT; j++)
            sum += row[j] = expf(row[j] - largest);
        loss += logf(sum);
        for (int j = 0; j < OUTPUT; j++)
            row[j] = (row[j] / sum - targets[s * OUTPUT + j]) * delta_scale;
    }
    return loss;
}
