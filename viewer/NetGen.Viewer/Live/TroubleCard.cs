namespace NetGen;

/// <summary>A card over the page: what went wrong, in full, and a button that mends it.</summary>
internal sealed class TroubleCard
{
    private const string Heading = "The training has stopped";
    private const float Radius = 8;

    private readonly Button _mend;
    private LiveMessage? _message;

    public TroubleCard() => _mend = new("go back", () => _message?.Offer?.Caption ?? "", () => _message?.Offer?.Take()) { Look = ButtonLook.Primary };

    /// <summary>What can be worked now.</summary>
    public IEnumerable<Control> Controls => _message?.Offer == null ? [] : [_mend];

    /// <summary>Draws the card at the top of a place, as high as its text; nothing where nothing is offered.</summary>
    public void Draw(DrawList list, Area place, LiveMessage? message, Theme theme, Motion motion)
    {
        _message = message;
        if (message?.Offer == null)
            return;
        float width = place.Width - 4 * PanelFrame.Padding, text = Paragraph.LinesOf(list, message.Text, TextStyle.Body, width) * TextStyle.Body.Height();
        float height = MathF.Min(text, place.Height - 6 * PanelFrame.Padding - TextStyle.Title.Height() - Widget.Height);
        Area card = new(place.X + PanelFrame.Padding, place.Y + PanelFrame.Padding, width + 2 * PanelFrame.Padding, height + 4 * PanelFrame.Padding + TextStyle.Title.Height() + Widget.Height);
        list.Rectangle(card, theme.Panel, Radius);
        list.Outline(card, theme.Error, 1, Radius);
        Area inside = card.Inset(PanelFrame.Padding);
        list.Text(inside.X, inside.Y, list.Fit(Heading, TextStyle.Title, inside.Width), TextStyle.Title, theme.Error);
        Area body = inside.Below(TextStyle.Title.Height() + PanelFrame.Padding);
        Paragraph.Draw(list, body with { Height = height }, message.Text, TextStyle.Body, theme.Text);
        float button = MathF.Min(inside.Width, list.Width(message.Offer.Caption, TextStyle.Body) + 2 * PanelFrame.Padding);
        _mend.Arrange(new(inside.X, inside.Bottom - Widget.Height, button, Widget.Height));
        _mend.Draw(list, theme, motion);
    }
}
