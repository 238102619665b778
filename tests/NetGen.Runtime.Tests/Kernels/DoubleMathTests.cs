using NetGen.Kernels;

namespace NetGen.Tests.Kernels;

/// <summary>Against values computed with sixty digits.</summary>
public sealed class DoubleMathTests
{
    private const double Tolerance = 2e-15;

    [Theory]
    [InlineData(1e-300, 1e-300)]
    [InlineData(1e-20, 1e-20)]
    [InlineData(1e-09, 1.0000000005000001e-09)]
    [InlineData(-1e-05, -9.999950000166666e-06)]
    [InlineData(0.001, 0.0010005001667083417)]
    [InlineData(-0.3, -0.2591817793182821)]
    [InlineData(0.5, 0.6487212707001282)]
    [InlineData(0.99, 1.6912344723492623)]
    [InlineData(-1.0, -0.6321205588285577)]
    [InlineData(1.01, 1.7456010150169166)]
    [InlineData(3.0, 19.085536923187668)]
    [InlineData(-5.0, -0.9932620530009145)]
    [InlineData(-40.0, -1.0)]
    [InlineData(100.0, 2.6881171418161356e+43)]
    [InlineData(700.0, 1.0142320547350045e+304)]
    public void ExpM1_is_accurate(double x, double expected) => AssertClose(expected, DoubleMath.ExpM1(x));

    [Theory]
    [InlineData(1e-300, 1e-300)]
    [InlineData(1e-20, 1e-20)]
    [InlineData(-1e-09, -1.0000000005000001e-09)]
    [InlineData(1e-05, 9.999950000333332e-06)]
    [InlineData(0.001, 0.0009995003330835331)]
    [InlineData(-0.3, -0.35667494393873234)]
    [InlineData(0.5, 0.4054651081081644)]
    [InlineData(0.99, 0.688134638736401)]
    [InlineData(1.0, 0.6931471805599453)]
    [InlineData(1.01, 0.6981347220709844)]
    [InlineData(-0.99, -4.605170185988091)]
    [InlineData(-0.999999, -13.815510557935518)]
    [InlineData(5.0, 1.791759469228055)]
    [InlineData(10000000000.0, 23.025850930040455)]
    [InlineData(1e+300, 690.7755278982137)]
    public void Log1P_is_accurate(double x, double expected) => AssertClose(expected, DoubleMath.Log1P(x));

    [Theory]
    [InlineData(0.0, 0.5)]
    [InlineData(1e-09, 0.50000000025)]
    [InlineData(-0.5, 0.37754066879814546)]
    [InlineData(0.5, 0.6224593312018546)]
    [InlineData(3.0, 0.9525741268224333)]
    [InlineData(-3.0, 0.04742587317756678)]
    [InlineData(20.0, 0.9999999979388464)]
    [InlineData(-20.0, 2.0611536181902037e-09)]
    [InlineData(-300.0, 5.148200222412013e-131)]
    [InlineData(-700.0, 9.85967654375977e-305)]
    [InlineData(40.0, 1.0)]
    public void Sigmoid_is_accurate(double x, double expected) => AssertClose(expected, DoubleMath.Sigmoid(x));

    [Theory]
    [InlineData(0.0, 0.6931471805599453)]
    [InlineData(1e-09, 0.6931471810599453)]
    [InlineData(-0.5, 0.4740769841801067)]
    [InlineData(0.5, 0.9740769841801067)]
    [InlineData(3.0, 3.048587351573742)]
    [InlineData(-3.0, 0.04858735157374206)]
    [InlineData(20.0, 20.000000002061153)]
    [InlineData(-20.0, 2.061153620314381e-09)]
    [InlineData(-300.0, 5.148200222412013e-131)]
    [InlineData(-700.0, 9.85967654375977e-305)]
    [InlineData(40.0, 40.0)]
    public void Softplus_is_accurate(double x, double expected) => AssertClose(expected, DoubleMath.Softplus(x));

    [Theory]
    [InlineData(1e-150, 5e-301)]
    [InlineData(1e-09, 5e-19)]
    [InlineData(-1e-05, 4.9999999999166676e-11)]
    [InlineData(0.01, 4.999916668888822e-05)]
    [InlineData(0.3, 0.04434076992594031)]
    [InlineData(-0.7, 0.22727022935850558)]
    [InlineData(0.99, 0.4261859945156674)]
    [InlineData(1.0, 0.4337808304830272)]
    [InlineData(1.01, 0.44141766440255514)]
    [InlineData(2.0, 1.3250027473578645)]
    [InlineData(-5.0, 4.3068982183392714)]
    [InlineData(40.0, 39.30685281944005)]
    [InlineData(10000000000.0, 9999999999.306852)]
    public void LogCosh_is_accurate(double x, double expected) => AssertClose(expected, DoubleMath.LogCosh(x));

    [Theory]
    [InlineData(1e-300, 1.1283791670955126e-300)]
    [InlineData(1e-09, 1.1283791670955127e-09)]
    [InlineData(-1e-05, -1.1283791670579e-05)]
    [InlineData(0.01, 0.011283415555849618)]
    [InlineData(0.3, 0.3286267594591274)]
    [InlineData(-0.7, -0.6778011938374184)]
    [InlineData(1.0, 0.8427007929497149)]
    [InlineData(1.5, 0.9661051464753108)]
    [InlineData(2.0, 0.9953222650189527)]
    [InlineData(2.49, 0.9995707121322661)]
    [InlineData(2.5, 0.999593047982555)]
    [InlineData(2.51, 0.9996142945182758)]
    [InlineData(-3.0, -0.9999779095030014)]
    [InlineData(4.0, 0.9999999845827421)]
    [InlineData(5.9, 0.9999999999999999)]
    [InlineData(6.5, 1.0)]
    public void Erf_is_accurate(double x, double expected) => AssertClose(expected, DoubleMath.Erf(x));

    [Fact]
    public void Infinities_zeros_and_NaN_keep_their_places()
    {
        const double Infinity = double.PositiveInfinity;
        Assert.Equal(Infinity, DoubleMath.ExpM1(Infinity));
        Assert.Equal(-1, DoubleMath.ExpM1(-Infinity));
        Assert.Equal(Infinity, DoubleMath.Log1P(Infinity));
        Assert.Equal(-Infinity, DoubleMath.Log1P(-1));
        Assert.True(double.IsNaN(DoubleMath.Log1P(-2)));
        Assert.Equal(1, DoubleMath.Sigmoid(Infinity));
        Assert.Equal(0, DoubleMath.Sigmoid(-Infinity));
        Assert.Equal(Infinity, DoubleMath.Softplus(Infinity));
        Assert.Equal(0, DoubleMath.Softplus(-Infinity));
        Assert.Equal(Infinity, DoubleMath.LogCosh(-Infinity));
        Assert.Equal(-1, DoubleMath.Erf(-Infinity));
        foreach (var function in new Func<double, double>[] { DoubleMath.ExpM1, DoubleMath.Log1P, DoubleMath.Sigmoid, DoubleMath.Softplus, DoubleMath.LogCosh, DoubleMath.Erf })
            Assert.True(double.IsNaN(function(double.NaN)));
        foreach (var function in new Func<double, double>[] { DoubleMath.ExpM1, DoubleMath.Log1P, DoubleMath.Erf })
            Assert.True(function(-0.0) == 0 && double.IsNegative(function(-0.0)));
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.True(Math.Abs(actual - expected) <= Tolerance * Math.Abs(expected), $"Expected {expected:R}, got {actual:R}: {Math.Abs(actual / expected - 1):E2} relative.");
}
