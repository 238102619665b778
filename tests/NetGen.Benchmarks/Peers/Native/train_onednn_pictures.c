/* W3 with oneDNN: 28×28 → conv 5×5×8, pool 2, ReLU → conv 5×5×16, pool 2, ReLU → dense 10; ReLU after the pooling, where it is a quarter of the work and gives the same. */
#include "onednn_layers.h"
#include "softmax.h"

typedef struct {
    dnnl_memory_t input, output, places;
    dnnl_primitive_desc_t forward;
} pooling;

static dnnl_memory_t inputs_memory, logits_gradient;
static layer *first, *second, *dense;
static pooling first_pool, second_pool;
static int backward_stage;

static const dnnl_dims_t window = { 2, 2 };

/* Largest of each 2×2 window, then ReLU in place. */
static pooling add_pool(dnnl_memory_t input, int maps, int side)
{
    pooling added = { .input = input };
    dnnl_memory_desc_t output = SHAPE(dnnl_format_tag_any, BATCH, maps, side / 2, side / 2);
    dnnl_pooling_desc_t description;
    dnnl_eltwise_desc_t relu;
    TRY(dnnl_pooling_forward_desc_init(&description, dnnl_forward_training, dnnl_pooling_max, description_of(input), &output, window, window, zeros, zeros));
    added.forward = describe(&description, NULL, NULL);
    added.output = memory_of(wanted(added.forward, dnnl_query_dst_md));
    added.places = memory_of(wanted(added.forward, dnnl_query_workspace_md));
    STAGE(added.forward, { DNNL_ARG_SRC, input }, { DNNL_ARG_DST, added.output }, { DNNL_ARG_WORKSPACE, added.places });
    TRY(dnnl_eltwise_forward_desc_init(&relu, dnnl_forward_training, dnnl_eltwise_relu_use_dst_for_bwd, description_of(added.output), 0, 0));
    STAGE(describe(&relu, NULL, NULL), { DNNL_ARG_SRC, added.output }, { DNNL_ARG_DST, added.output });
    return added;
}

static dnnl_memory_t add_pool_gradient(pooling *of, dnnl_memory_t gradient)
{
    gradient = add_relu_gradient(of->output, gradient);
    dnnl_pooling_desc_t description;
    TRY(dnnl_pooling_backward_desc_init(&description, dnnl_pooling_max, description_of(of->input), description_of(gradient), window, window, zeros, zeros));
    dnnl_primitive_desc_t made = describe(&description, NULL, of->forward);
    dnnl_memory_t before = memory_of(wanted(made, dnnl_query_diff_src_md));
    STAGE(made, { DNNL_ARG_DIFF_DST, gradient }, { DNNL_ARG_WORKSPACE, of->places }, { DNNL_ARG_DIFF_SRC, before });
    return before;
}

/* Whether the library could make its kernels. */
int prepare(void)
{
    begin_stages();
    dnnl_memory_desc_t inputs = SHAPE(dnnl_nchw, BATCH, 1, 28, 28), logits = SHAPE(dnnl_nc, BATCH, OUTPUT);
    inputs_memory = memory_of(&inputs);
    first = add_layer(1, inputs_memory, SHAPE(dnnl_oihw, 8, 1, 5, 5), SHAPE(dnnl_x, 8), SHAPE(dnnl_format_tag_any, BATCH, 8, 24, 24), 0);
    first_pool = add_pool(first->output, 8, 24);
    second = add_layer(1, first_pool.output, SHAPE(dnnl_oihw, 16, 8, 5, 5), SHAPE(dnnl_x, 16), SHAPE(dnnl_format_tag_any, BATCH, 16, 8, 8), 0);
    second_pool = add_pool(second->output, 16, 8);
    dense = add_layer(0, second_pool.output, SHAPE(dnnl_oihw, OUTPUT, 16, 4, 4), SHAPE(dnnl_x, OUTPUT), logits, 0);
    backward_stage = stage_count;
    logits_gradient = memory_of(&logits);
    dnnl_memory_t gradient = add_pool_gradient(&second_pool, add_input_gradient(dense, logits_gradient));
    add_weight_gradient(dense, logits_gradient);
    dnnl_memory_t first_gradient = add_pool_gradient(&first_pool, add_input_gradient(second, gradient));
    add_weight_gradient(second, gradient);
    add_weight_gradient(first, first_gradient);
    return failures == 0;
}

void start(const float *parameters)
{
    parameters = fill_layer(first, parameters);
    parameters = fill_layer(second, parameters);
    fill_layer(dense, parameters);
    begin_training();
}

float step(const float *inputs, const float *targets)
{
    TRY(dnnl_memory_set_data_handle(inputs_memory, (void *)inputs));
    run_stages(0, backward_stage);
    memcpy(numbers(logits_gradient), numbers(dense->output), BATCH * OUTPUT * sizeof(float));
    const float loss = softmax_cross_entropy(numbers(logits_gradient), targets, BATCH, OUTPUT, 1.0f / BATCH) / BATCH;
    run_stages(backward_stage, stage_count);
    begin_update();
    update_layer(first);
    update_layer(second);
    update_layer(dense);
    return failures ? NAN : loss;
}
