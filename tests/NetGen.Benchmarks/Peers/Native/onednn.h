/* oneDNN as a list of stages that run one after the other: each layer adds its own, with whatever reordering the library's favourite layouts ask for. */
#include <dnnl.h>
#include <omp.h>
#include <stdlib.h>
#include <string.h>

#define MOST_STAGES 48
#define MOST_ARGUMENTS 8

typedef struct {
    dnnl_primitive_t primitive;
    int count;
    dnnl_exec_arg_t arguments[MOST_ARGUMENTS];
} stage;

static dnnl_engine_t engine;
static dnnl_stream_t stream;
static stage stages[MOST_STAGES];
static int stage_count, failures;

#define TRY(call) (failures += (call) != dnnl_success)

static void begin_stages(void)
{
    omp_set_num_threads(1);
    TRY(dnnl_engine_create(&engine, dnnl_cpu, 0));
    TRY(dnnl_stream_create(&stream, engine, dnnl_stream_default_flags));
}

/* Every primitive here has one shape: it is made from a description, with attributes or none, with a hint or none. */
static dnnl_primitive_desc_t describe(const void *description, const_dnnl_primitive_attr_t attributes, const_dnnl_primitive_desc_t hint)
{
    dnnl_primitive_desc_t made = NULL;
    TRY(dnnl_primitive_desc_create(&made, description, attributes, engine, hint));
    return made;
}

static void add_stage(const_dnnl_primitive_desc_t description, int count, const dnnl_exec_arg_t *arguments)
{
    stage *added = &stages[stage_count++];
    TRY(dnnl_primitive_create(&added->primitive, description));
    added->count = count;
    memcpy(added->arguments, arguments, count * sizeof *arguments);
}
#define STAGE(description, ...) add_stage(description, sizeof((dnnl_exec_arg_t[]) { __VA_ARGS__ }) / sizeof(dnnl_exec_arg_t), (dnnl_exec_arg_t[]) { __VA_ARGS__ })

static void run_stages(int from, int to)
{
    for (int i = from; i < to; i++)
        TRY(dnnl_primitive_execute(stages[i].primitive, stream, stages[i].count, stages[i].arguments));
    TRY(dnnl_stream_wait(stream));
}

static dnnl_memory_t memory_of(const dnnl_memory_desc_t *description)
{
    dnnl_memory_t made = NULL;
    void *data = aligned_alloc(64, (dnnl_memory_desc_get_size(description) + 63) / 64 * 64);
    memset(data, 0, dnnl_memory_desc_get_size(description));
    TRY(dnnl_memory_create(&made, description, engine, data));
    return made;
}

static dnnl_memory_desc_t shape(int count, const dnnl_dim_t *sizes, dnnl_format_tag_t layout)
{
    dnnl_memory_desc_t made;
    dnnl_dims_t all = { 0 };
    memcpy(all, sizes, count * sizeof *sizes);
    TRY(dnnl_memory_desc_init_by_tag(&made, count, all, dnnl_f32, layout));
    return made;
}
#define SHAPE(layout, ...) shape(sizeof((dnnl_dim_t[]) { __VA_ARGS__ }) / sizeof(dnnl_dim_t), (dnnl_dim_t[]) { __VA_ARGS__ }, layout)

static const dnnl_memory_desc_t *description_of(dnnl_memory_t memory)
{
    const dnnl_memory_desc_t *description = NULL;
    TRY(dnnl_memory_get_memory_desc(memory, &description));
    return description;
}

static const dnnl_memory_desc_t *wanted(const_dnnl_primitive_desc_t description, dnnl_query_t what)
{
    return dnnl_primitive_desc_query_md(description, what, 0);
}

static float *numbers(dnnl_memory_t memory)
{
    void *data = NULL;
    TRY(dnnl_memory_get_data_handle(memory, &data));
    return data;
}

static int count_of(dnnl_memory_t memory) { return (int)(dnnl_memory_desc_get_size(description_of(memory)) / sizeof(float)); }

static void reorder(dnnl_memory_t from, dnnl_memory_t to)
{
    dnnl_primitive_desc_t description = NULL;
    TRY(dnnl_reorder_primitive_desc_create(&description, description_of(from), engine, description_of(to), engine, NULL));
    STAGE(description, { DNNL_ARG_FROM, from }, { DNNL_ARG_TO, to });
}

/* The memory in the layout that a primitive wants: itself, or a copy that a stage fills. */
static dnnl_memory_t fit(dnnl_memory_t memory, const dnnl_memory_desc_t *layout)
{
    if (dnnl_memory_desc_equal(description_of(memory), layout))
        return memory;
    dnnl_memory_t fitting = memory_of(layout);
    reorder(memory, fitting);
    return fitting;
}

/* Fills a memory of any layout from numbers in the plain layout. */
static void fill(dnnl_memory_t memory, const dnnl_memory_desc_t *plain, const float *values)
{
    dnnl_memory_t source = NULL;
    const int last = stage_count;
    TRY(dnnl_memory_create(&source, plain, engine, (void *)values));
    reorder(source, memory);
    run_stages(last, stage_count);
    dnnl_primitive_destroy(stages[--stage_count].primitive);
    dnnl_memory_destroy(source);
}
