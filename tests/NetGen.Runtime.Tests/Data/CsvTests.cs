using System.Globalization;
using System.Text;

namespace NetGen.Tests;

public sealed class CsvTests
{
    [Fact]
    public void Iris_is_read_with_its_classes_in_ordinal_order()
    {
        var iris = Dataset.FromCsv(Samples.Iris, target: "class");

        Assert.Equal((150, 4, 3), (iris.Count, iris.FeatureSize, iris.TargetSize));
        Assert.Equal(["setosa", "versicolor", "virginica"], iris.ClassNames);
        Assert.Equal(["sepal_length_cm", "sepal_width_cm", "petal_length_cm", "petal_width_cm"], iris.FeatureNames);
        Assert.Equal([5.1f, 3.5f, 1.4f, 0.2f], iris.Feature(0).ToArray());
        Assert.Equal([0f, 0, 1], iris.Target(149).ToArray());
        Assert.Equal("iris", iris.Name);
    }

    [Fact]
    public void Digits_are_classes_only_when_that_is_said()
    {
        var classes = Dataset.FromCsv(Samples.Digits, target: "class", classes: true);
        var values = Dataset.FromCsv(Samples.Digits, target: "class");

        Assert.Equal((1797, 64, 10), (classes.Count, classes.FeatureSize, classes.TargetSize));
        Assert.Equal("0123456789", string.Concat(classes.ClassNames));
        Assert.Equal(1, values.TargetSize);
        for (int i = 0; i < values.Count; i++)
            Assert.Equal((int)values.Target(i)[0], classes.Target(i).IndexOf(1f));
    }

    [Theory]
    [InlineData("x,class\n1,a\n2,b\n")]
    [InlineData("x,class\r\n1,a\r\n2,b")]
    [InlineData("\uFEFFx,class\n\n1,a\n\n2,b\n\n")]
    [InlineData("\"x\",\"class\"\n\"1\",\"a\"\n\"2\",\"b\"\n")]
    [InlineData(" x , class \n +1.0e0 , a \n 2 , b \n")]
    [InlineData("x,class\r1,a\r2,b\r")]
    public void Every_usual_way_of_writing_gives_the_same_data(string text)
    {
        var dataset = Read(text, "class");

        Assert.Equal([1f, 2f], dataset.Features.ToArray());
        Assert.Equal([1f, 0, 0, 1], dataset.Targets.ToArray());
        Assert.Equal(["a", "b"], dataset.ClassNames);
        Assert.Equal(["x"], dataset.FeatureNames);
    }

    [Fact]
    public void Quoted_labels_may_hold_commas_quotes_and_lines()
    {
        var dataset = Read("x,class\n1,\"a, \"\"b\"\"\nc\"\n2,d\n", "class");

        Assert.Equal(["a, \"b\"\nc", "d"], dataset.ClassNames);
    }

    [Fact]
    public void Labels_that_are_numbers_are_sorted_by_value()
    {
        Assert.Equal(["2", "9", "10"], Read("x,class\n1,10\n2,9\n3,2\n", "class", classes: true).ClassNames);
    }

    [Fact]
    public void Given_class_names_decide_the_order_even_of_classes_that_do_not_occur()
    {
        var dataset = Read("x,class\n1,b\n2,b\n", "class", classNames: ["c", "b", "a"]);

        Assert.Equal([0f, 1, 0, 0, 1, 0], dataset.Targets.ToArray());
        Assert.Equal(["c", "b", "a"], dataset.ClassNames);
    }

    [Fact]
    public void Ignored_columns_may_hold_anything_and_the_target_may_stand_anywhere()
    {
        var dataset = Read("id,y,a,b\nfirst,1.5,2,3\nsecond,-1,4,5\n", "y", ignored: ["id"]);

        Assert.Equal(["a", "b"], dataset.FeatureNames);
        Assert.Equal([2f, 3, 4, 5], dataset.Features.ToArray());
        Assert.Equal([1.5f, -1], dataset.Targets.ToArray());
        Assert.Empty(dataset.ClassNames);
    }

    [Fact]
    public void A_culture_with_a_decimal_comma_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal([1.5f], Read("x,y\n1.5,-2.5\n", "y").Features.ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Dataset Read(string text, string target, bool classes = false, string[]? ignored = null, string[]? classNames = null) =>
        Dataset.FromCsv(new MemoryStream(Encoding.UTF8.GetBytes(text)), "memory", target, classes, ignored, classNames);
}
