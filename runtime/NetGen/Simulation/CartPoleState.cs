namespace NetGen;

/// <summary>Where cart and pole are and how they move.</summary>
/// <param name="Position">x of the cart, metres from the middle of the track.</param>
/// <param name="Velocity">ẋ, metres a second.</param>
/// <param name="Angle">θ of the pole, radians from upright, positive to the right.</param>
/// <param name="AngularVelocity">θ̇, radians a second.</param>
public readonly record struct CartPoleState(double Position, double Velocity, double Angle, double AngularVelocity);
