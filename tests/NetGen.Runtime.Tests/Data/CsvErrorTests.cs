using System.Text;

namespace NetGen.Tests;

public sealed class CsvErrorTests
{
    [Theory]
    [InlineData("", "data.csv is empty; expected a header line")]
    [InlineData("x,y\n", "data.csv has a header but no rows")]
    [InlineData("x,y\n1,2\n1,2,3\n", "data.csv, line 3: expected 2 columns as in the header, found 3")]
    [InlineData("x,y\n1,2\n\n1\n", "data.csv, line 4: expected 2 columns as in the header, found 1")]
    [InlineData("x,y\n1,2\nabc,2\n", "data.csv, line 3: column 'x': expected a finite number, found 'abc' (leave a column of text out with 'ignored')")]
    [InlineData("x,y\n1,2\n,2\n", "data.csv, line 3: column 'x': expected a finite number, found nothing")]
    [InlineData("x,y\nNaN,2\n", "data.csv, line 2: column 'x': expected a finite number, found 'NaN'")]
    [InlineData("x,y\n1,1e99\n", "data.csv, line 2: column 'y': expected a finite number, found '1e99'")]
    [InlineData("x,y\n\"1,5\",2\n", "data.csv, line 2: column 'x': expected a finite number, found '1,5'")]
    [InlineData("x,y\n1,2\n3,a\n", "data.csv, line 3: column 'y': expected a finite number, found 'a' (the first row has one; say 'classes: true' if these are class labels)")]
    [InlineData("x,y,x\n1,2,3\n", "data.csv, line 1: the header names the column 'x' 2 times")]
    [InlineData("y\n1\n", "data.csv, line 1: the header names no feature column beside the target 'y'")]
    [InlineData("x,y\n\"a\nb\"\"\n,2\n", "data.csv, line 2: the quote that opens column 1 is never closed")]
    [InlineData("x,y\n1\"2,2\n", "data.csv, line 2: column 1 has a quote inside an unquoted field")]
    [InlineData("x,y\n\"1\"2,2\n", "data.csv, line 2: expected a comma or the end of the line after the closing quote of column 1, found '2'")]
    [InlineData("x,y\n1,a\n2,a\n", "data.csv, column 'y': expected at least two classes, found only 'a'")]
    public void What_is_wrong_is_named_with_file_line_and_column(string text, string message)
    {
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Read(text)).Message);
    }

    [Fact]
    public void A_missing_target_column_suggests_the_nearest_name()
    {
        var error = Assert.Throws<ArgumentException>(() => Dataset.FromCsv(Samples.Iris, target: "clas"));

        Assert.Contains("has no column 'clas' (did you mean 'class'?); its columns are sepal_length_cm", error.Message);
    }

    [Fact]
    public void A_label_that_is_none_of_the_given_names_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => Read("x,y\n1,a\n2,c\n", classNames: ["a", "b"]));

        Assert.StartsWith("data.csv, line 3: column 'y': expected one of a, b, found 'c'", error.Message);
    }

    [Fact]
    public void An_identifier_taken_for_a_class_is_refused()
    {
        string text = "x,y\n" + string.Concat(Enumerable.Range(0, 1001).Select(i => $"1,id{i}\n"));

        Assert.StartsWith("data.csv, line 1002: column 'y': expected at most 1000 different classes, found 'id1000'", Assert.Throws<InvalidDataException>(() => Read(text)).Message);
    }

    [Fact]
    public void Text_that_is_not_UTF_8_is_refused()
    {
        byte[] latin1 = [.. "x,y\n1,"u8, 0xFC, .. "\n"u8];

        Assert.Contains("not UTF-8", Assert.Throws<InvalidDataException>(() => Dataset.FromCsv(new MemoryStream(latin1), "data.csv", "y")).Message);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_named()
    {
        Assert.Contains("nowhere.csv", Assert.Throws<FileNotFoundException>(() => Dataset.FromCsv("nowhere.csv", "y")).Message);
    }

    private static Dataset Read(string text, string[]? classNames = null) =>
        Dataset.FromCsv(new MemoryStream(Encoding.UTF8.GetBytes(text)), "data.csv", "y", classNames: classNames);
}
