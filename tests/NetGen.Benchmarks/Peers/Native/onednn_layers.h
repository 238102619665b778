/* Layers with weights and what stands between them, each adding its stages forward, then backward. */
#include "onednn.h"
#include "rule.h"

#define MOST_LAYERS 3

typedef struct {
    int is_convolution;
    dnnl_memory_desc_t plain_weights, plain_bias;
    dnnl_memory_t weights, bias, weight_gradient, bias_gradient, input, output;
    dnnl_primitive_desc_t forward;
    float *state; /* the rule's two vectors for weights and bias */
} layer;

static layer layers[MOST_LAYERS];
static int layer_count;

static const dnnl_dims_t ones = { 1, 1 }, zeros = { 0, 0 };

/* The output of a convolution or of a fully connected layer; ReLU is fused where asked for. */
static layer *add_layer(int is_convolution, dnnl_memory_t input, dnnl_memory_desc_t plain_weights, dnnl_memory_desc_t plain_bias, dnnl_memory_desc_t output, int with_relu)
{
    layer *added = &layers[layer_count++];
    *added = (layer) { .is_convolution = is_convolution, .plain_weights = plain_weights, .plain_bias = plain_bias, .input = input };
    dnnl_memory_desc_t any_input = *description_of(input), any_weights = plain_weights;
    any_input.format_kind = any_weights.format_kind = dnnl_format_kind_any;
    dnnl_primitive_attr_t attributes = NULL;
    dnnl_post_ops_t relu = NULL;
    TRY(dnnl_primitive_attr_create(&attributes));
    TRY(dnnl_post_ops_create(&relu));
    if (with_relu)
        TRY(dnnl_post_ops_append_eltwise(relu, 1, dnnl_eltwise_relu, 0, 0));
    TRY(dnnl_primitive_attr_set_post_ops(attributes, relu));
    if (is_convolution) {
        dnnl_convolution_desc_t description;
        TRY(dnnl_convolution_forward_desc_init(&description, dnnl_forward_training, dnnl_convolution_direct, &any_input, &any_weights, &plain_bias, &output, ones, zeros, zeros));
        added->forward = describe(&description, attributes, NULL);
    } else {
        dnnl_inner_product_desc_t description;
        TRY(dnnl_inner_product_forward_desc_init(&description, dnnl_forward_training, &any_input, &any_weights, &plain_bias, &output));
        added->forward = describe(&description, attributes, NULL);
    }
    added->weights = memory_of(wanted(added->forward, dnnl_query_weights_md));
    added->bias = memory_of(&plain_bias);
    added->output = memory_of(wanted(added->forward, dnnl_query_dst_md));
    added->state = calloc(2 * (count_of(added->weights) + count_of(added->bias)), sizeof(float));
    STAGE(added->forward,
        { DNNL_ARG_SRC, fit(input, wanted(added->forward, dnnl_query_src_md)) }, { DNNL_ARG_WEIGHTS, added->weights }, { DNNL_ARG_BIAS, added->bias }, { DNNL_ARG_DST, added->output });
    return added;
}

/* The gradient of the weights, from that of the layer's output. */
static void add_weight_gradient(layer *of, dnnl_memory_t output_gradient)
{
    dnnl_memory_desc_t input = *description_of(of->input), weights = of->plain_weights, output = *description_of(output_gradient);
    input.format_kind = weights.format_kind = output.format_kind = dnnl_format_kind_any;
    dnnl_primitive_desc_t made;
    if (of->is_convolution) {
        dnnl_convolution_desc_t description;
        TRY(dnnl_convolution_backward_weights_desc_init(&description, dnnl_convolution_direct, &input, &weights, &of->plain_bias, &output, ones, zeros, zeros));
        made = describe(&description, NULL, of->forward);
    } else {
        dnnl_inner_product_desc_t description;
        TRY(dnnl_inner_product_backward_weights_desc_init(&description, &input, &weights, &of->plain_bias, &output));
        made = describe(&description, NULL, of->forward);
    }
    dnnl_memory_t gradient = memory_of(wanted(made, dnnl_query_diff_weights_md));
    of->bias_gradient = memory_of(&of->plain_bias);
    STAGE(made, { DNNL_ARG_SRC, fit(of->input, wanted(made, dnnl_query_src_md)) }, { DNNL_ARG_DIFF_DST, fit(output_gradient, wanted(made, dnnl_query_diff_dst_md)) },
        { DNNL_ARG_DIFF_WEIGHTS, gradient }, { DNNL_ARG_DIFF_BIAS, of->bias_gradient });
    of->weight_gradient = fit(gradient, description_of(of->weights));
}

/* The gradient of the layer's input, from that of its output. */
static dnnl_memory_t add_input_gradient(layer *of, dnnl_memory_t output_gradient)
{
    dnnl_memory_desc_t input = *description_of(of->input), weights = of->plain_weights, output = *description_of(output_gradient);
    input.format_kind = weights.format_kind = output.format_kind = dnnl_format_kind_any;
    dnnl_primitive_desc_t made;
    if (of->is_convolution) {
        dnnl_convolution_desc_t description;
        TRY(dnnl_convolution_backward_data_desc_init(&description, dnnl_convolution_direct, &input, &weights, &output, ones, zeros, zeros));
        made = describe(&description, NULL, of->forward);
    } else {
        dnnl_inner_product_desc_t description;
        TRY(dnnl_inner_product_backward_data_desc_init(&description, &input, &weights, &output));
        made = describe(&description, NULL, of->forward);
    }
    dnnl_memory_t gradient = memory_of(wanted(made, dnnl_query_diff_src_md));
    STAGE(made, { DNNL_ARG_WEIGHTS, fit(of->weights, wanted(made, dnnl_query_weights_md)) }, { DNNL_ARG_DIFF_DST, fit(output_gradient, wanted(made, dnnl_query_diff_dst_md)) },
        { DNNL_ARG_DIFF_SRC, gradient });
    return gradient;
}

/* The gradient before ReLU, from ReLU's output and the gradient after it; in place. */
static dnnl_memory_t add_relu_gradient(dnnl_memory_t output, dnnl_memory_t gradient)
{
    dnnl_eltwise_desc_t forward, backward;
    gradient = fit(gradient, description_of(output));
    TRY(dnnl_eltwise_forward_desc_init(&forward, dnnl_forward_training, dnnl_eltwise_relu_use_dst_for_bwd, description_of(output), 0, 0));
    TRY(dnnl_eltwise_backward_desc_init(&backward, dnnl_eltwise_relu_use_dst_for_bwd, description_of(gradient), description_of(output), 0, 0));
    STAGE(describe(&backward, NULL, describe(&forward, NULL, NULL)), { DNNL_ARG_DST, output }, { DNNL_ARG_DIFF_DST, gradient }, { DNNL_ARG_DIFF_SRC, gradient });
    return gradient;
}

static const float *fill_layer(layer *of, const float *parameters)
{
    fill(of->weights, &of->plain_weights, parameters);
    parameters += dnnl_memory_desc_get_size(&of->plain_weights) / sizeof(float);
    fill(of->bias, &of->plain_bias, parameters);
    memset(of->state, 0, 2 * (count_of(of->weights) + count_of(of->bias)) * sizeof(float));
    return parameters + count_of(of->bias);
}

static void update_layer(layer *of)
{
    const int weights = count_of(of->weights), biases = count_of(of->bias);
    update(numbers(of->weights), numbers(of->weight_gradient), of->state, of->state + weights, weights);
    update(numbers(of->bias), numbers(of->bias_gradient), of->state + 2 * weights, of->state + 2 * weights + biases, biases);
}
