/* W2 with oneDNN: fully connected layers with ReLU fused, in the layouts that the library likes best. */
#include "onednn_layers.h"
#include "softmax.h"

static dnnl_memory_t inputs_memory, logits_gradient;
static layer *first, *second, *third;
static int backward_stage;

static layer *add_dense(dnnl_memory_t input, int inputs, int outputs, int with_relu)
{
    dnnl_memory_desc_t output = SHAPE(with_relu ? dnnl_format_tag_any : dnnl_nc, BATCH, outputs);
    return add_layer(0, input, SHAPE(dnnl_oi, outputs, inputs), SHAPE(dnnl_x, outputs), output, with_relu);
}

/* Whether the library could make its kernels. */
int prepare(void)
{
    begin_stages();
    dnnl_memory_desc_t inputs = SHAPE(dnnl_nc, BATCH, INPUT), logits = SHAPE(dnnl_nc, BATCH, OUTPUT);
    inputs_memory = memory_of(&inputs);
    first = add_dense(inputs_memory, INPUT, HIDDEN1, 1);
    second = add_dense(first->output, HIDDEN1, HIDDEN2, 1);
    third = add_dense(second->output, HIDDEN2, OUTPUT, 0);
    backward_stage = stage_count;
    logits_gradient = memory_of(&logits);
    dnnl_memory_t gradient = add_relu_gradient(second->output, add_input_gradient(third, logits_gradient));
    add_weight_gradient(third, logits_gradient);
    dnnl_memory_t first_gradient = add_relu_gradient(first->output, add_input_gradient(second, gradient));
    add_weight_gradient(second, gradient);
    add_weight_gradient(first, first_gradient);
    return failures == 0;
}

void start(const float *parameters)
{
    parameters = fill_layer(first, parameters);
    parameters = fill_layer(second, parameters);
    fill_layer(third, parameters);
    begin_training();
}

float step(const float *inputs, const float *targets)
{
    TRY(dnnl_memory_set_data_handle(inputs_memory, (void *)inputs));
    run_stages(0, backward_stage);
    memcpy(numbers(logits_gradient), numbers(third->output), BATCH * OUTPUT * sizeof(float));
    const float loss = softmax_cross_entropy(numbers(logits_gradient), targets, BATCH, OUTPUT, 1.0f / BATCH) / BATCH;
    run_stages(backward_stage, stage_count);
    begin_update();
    update_layer(first);
    update_layer(second);
    update_layer(third);
    return failures ? NAN : loss;
}
