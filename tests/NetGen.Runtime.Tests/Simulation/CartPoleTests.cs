namespace NetGen.Tests.Simulation;

/// <summary>The cart and the pole against Gym's own equations in the system's trigonometry, and what a replay must be.</summary>
public sealed class CartPoleTests
{
    [Fact]
    public void Two_hundred_steps_agree_with_gym_s_equations()
    {
        CartPole cartPole = new(1);
        (double x, double speed, double angle, double turning) = cartPole.State;
        for (int step = 0; step < 200; step++)
        {
            double force = angle > 0 ? 10 : -10;
            cartPole.Step(force);
            double temporary = (force + 0.05 * turning * turning * Math.Sin(angle)) / 1.1;
            double turningGain = (9.8 * Math.Sin(angle) - Math.Cos(angle) * temporary) / (0.5 * (4.0 / 3.0 - 0.1 * Math.Cos(angle) * Math.Cos(angle) / 1.1));
            double gain = temporary - 0.05 * turningGain * Math.Cos(angle) / 1.1;
            (x, speed, angle, turning) = (x + 0.02 * speed, speed + 0.02 * gain, angle + 0.02 * turning, turning + 0.02 * turningGain);
            Assert.Equal(x, cartPole.State.Position, 1e-9);
            Assert.Equal(angle, cartPole.State.Angle, 1e-9);
        }

        Assert.Equal(200, cartPole.StepCount);
    }

    [Fact]
    public void A_first_step_from_rest_is_the_one_worked_out_by_hand()
    {
        CartPole cartPole = new(0) { State = new(0, 0, 0, 0) };
        cartPole.Step(CartPole.Push);

        // 10 N on 1.1 kg: ẍ = 9.0909…; θ̈ = −9.0909… / (½ (4/3 − 1/11)) = −14.634…; ẍ of the cart 9.0909… + 0.05·14.634…/1.1 = 9.756….
        Assert.Equal(0, cartPole.State.Position);
        Assert.Equal(0.19512195121951, cartPole.State.Velocity, 1e-12);
        Assert.Equal(-0.29268292682927, cartPole.State.AngularVelocity, 1e-12);
    }

    [Fact]
    public void A_shorter_pole_turns_faster_and_without_gravity_a_leaning_one_stays()
    {
        CartPole half = new(0) { State = new(0, 0, 0, 0), PoleHalfLength = 0.25 };
        half.Step(CartPole.Push);

        // θ̈ = −9.0909… / (¼ (4/3 − 1/11)) = −29.268….
        Assert.Equal(-0.58536585365854, half.State.AngularVelocity, 1e-12);
        CartPole weightless = new(0) { State = new(0, 0, 0.1, 0), Gravity = 0 };
        weightless.Step(0);
        Assert.Equal(new CartPoleState(0, 0, 0.1, 0), weightless.State);
        Assert.Throws<ArgumentOutOfRangeException>(() => half.PoleHalfLength = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => half.Gravity = double.NaN);
    }

    [Fact]
    public void Starts_lie_within_a_twentieth_and_a_replay_has_the_same_bits()
    {
        for (ulong seed = 0; seed < 50; seed++)
        {
            CartPole one = new(seed), replay = new(seed + 1);
            replay.Reset(seed);
            (double x, double speed, double angle, double turning) = one.State;
            Assert.All([x, speed, angle, turning], number => Assert.InRange(number, -0.05, 0.05));
            for (int step = 0; step < 30; step++)
            {
                one.Step(step % 3 == 0 ? 10 : -10);
                replay.Step(step % 3 == 0 ? 10 : -10);
            }

            Assert.Equal(one.State, replay.State);
        }
    }

    [Fact]
    public void It_has_fallen_beyond_2_4_metres_or_12_degrees_or_when_it_is_nowhere()
    {
        CartPole cartPole = new(0);
        Assert.False(At(2.4, 0));
        Assert.True(At(-2.41, 0));
        Assert.False(At(0, -12 * Math.PI / 180));
        Assert.True(At(0, 0.21));
        Assert.True(At(double.NaN, 0));

        bool At(double position, double angle)
        {
            cartPole.State = new(position, 0, angle, 0);
            return cartPole.HasFallen;
        }
    }

    [Fact]
    public void A_force_that_is_not_finite_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CartPole(0).Step(double.NaN));
}
