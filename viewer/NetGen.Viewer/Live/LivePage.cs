namespace NetGen;

/// <summary>What the window shows: the picture, and over or beside it the controls, the help and what there is to say.</summary>
internal sealed class LivePage
{
    private const float PresentationZoom = 1.5f;
    private const float Frame = 16;

    private readonly LiveCommands _commands;
    private readonly Button _menu;
    private readonly WidgetInput _input;
    private readonly LessonPane? _lesson;
    private Act? _act;
    private Widget _controls = new Column();
    private IPageLayout? _layout;
    private Transition _drawer;
    private Transition _help;

    /// <param name="commands">What keys and buttons do.</param>
    /// <param name="lesson">A text that stands in the place of a training's controls; null for none.</param>
    public LivePage(LiveCommands commands, Lesson? lesson = null)
    {
        _lesson = lesson == null ? null : new(lesson);
        _commands = commands;
        _menu = new("menu", lesson == null ? "Controls" : "Text", commands.View.SwitchDrawer);
        _input = new(() => Reachable);
        Follow(commands.Act);
    }

    /// <summary>The tree of everything that mouse and keys work.</summary>
    public IReadOnlyList<Widget> Widgets => [_menu, _controls, .. _act!.Handles];

    /// <summary>What can be seen and worked now.</summary>
    public IEnumerable<Control> Reachable => _commands.View switch
    {
        { IsHelpShown: true } => [],
        { IsPresenting: true } => _act!.Handles,
        { IsDrawerOpen: false } when _layout is { Menu: not null } => [_menu, .. _act!.Handles],
        _ when _layout is { Menu: not null } => [_menu, .. _controls.Controls],
        _ => [.. _controls.Controls, .. _act!.Handles],
    };

    /// <summary>How much larger than usual everything is.</summary>
    public float Zoom => _commands.View.IsPresenting ? PresentationZoom : 1;

    /// <summary>The page's ground.</summary>
    public Color Ground => _commands.View.Theme.Page;

    /// <summary>Whether something is on its way, so that another frame is wanted.</summary>
    public bool IsMoving => _commands.View.Motion.IsRunning;

    /// <summary>Takes an event; true when the page may look different now.</summary>
    public bool Handle(WindowEvent happened)
    {
        if (happened is { Kind: WindowEventKind.PointerDown } && _commands.View.IsHelpShown)
        {
            _commands.View.SwitchHelp();
            return true;
        }

        if (happened is { Kind: WindowEventKind.Key, Key: Key.Escape } && _input.Unfocus() || _input.Handle(happened))
            return true;
        if (happened is { Kind: WindowEventKind.Dropped, Path: { } file })
        {
            _commands.Open(file);
            return true;
        }

        if (KeyMap.Find(happened) is not { } binding)
            return happened.Kind == WindowEventKind.Exposed;
        binding.Do(_commands);
        return true;
    }

    /// <summary>Draws a page of this size in pixels of content scale 1.</summary>
    public void Draw(DrawList list, Act act, float width, float height)
    {
        LiveView view = _commands.View;
        view.Motion.BeginFrame();
        Follow(act);
        _layout = act.Layout(width, height, view.IsPresenting ? 0 : _controls.NaturalHeight);
        act.Draw(list, _layout, _commands.Message, view.Theme, view.Motion);
        if (_layout.Controls is { } place)
            DrawControls(list, place, view);
        else if (_layout.Menu is { } menu)
            DrawDrawer(list, menu, _layout.Drawer, view);
        float help = view.Motion.Towards(ref _help, view.IsHelpShown ? 1 : 0);
        if (help > 0)
            HelpSheet.Draw(list, new(0, 0, width, height), help, view.Theme);
    }

    /// <summary>Another act has other controls.</summary>
    private void Follow(Act act)
    {
        if (_act == act)
            return;
        Widget controls = _lesson != null && act is not DemonstrationAct ? _lesson : act.BuildControls(_commands);
        if (controls != _controls)
            _input.Unfocus();
        (_act, _controls) = (act, controls);
    }

    private void DrawControls(DrawList list, Area place, LiveView view)
    {
        int first = list.Commands.Count;
        list.Rectangle(place, view.Theme.Panel, 8);
        list.Outline(place, view.Theme.Line, 1, 8);
        DrawControlsIn(list, place.Inset(Frame), view);
        list.Enclose(first, place);
    }

    private void DrawDrawer(DrawList list, Area menu, Area place, LiveView view)
    {
        list.Rectangle(menu, view.Theme.Panel);
        list.Line(menu.X, menu.Bottom - 0.5f, menu.Right, menu.Bottom - 0.5f, view.Theme.Line);
        _menu.Arrange(new(Frame, menu.CenterY - Widget.Height / 2, menu.Width - Frame, Widget.Height));
        _menu.Draw(list, view.Theme, view.Motion);
        float open = view.Motion.Towards(ref _drawer, view.IsDrawerOpen ? 1 : 0);
        if (open == 0)
            return;
        Area drawer = place with { X = MathF.Round((open - 1) * place.Width) };
        list.Rectangle(drawer, view.Theme.Panel);
        list.Line(drawer.Right - 0.5f, drawer.Y, drawer.Right - 0.5f, drawer.Bottom, view.Theme.Line);
        DrawControlsIn(list, drawer.Inset(Frame), view);
    }

    private void DrawControlsIn(DrawList list, Area area, LiveView view)
    {
        if (_controls.Area != area)
            _controls.Arrange(area);
        _controls.Draw(list, view.Theme, view.Motion);
    }
}
