namespace NetGen;

/// <summary>Where a page's controls stand.</summary>
internal interface IPageLayout
{
    /// <summary>Where the controls stand beside the rest; null when they do not.</summary>
    Area? Controls { get; }

    /// <summary>Where the drawer's button stands; null when the controls lie in no drawer.</summary>
    Area? Menu { get; }

    /// <summary>Where the drawer is when it is open, over the rest.</summary>
    Area Drawer { get; }
}
