namespace Archive.Memoranda;

/// <summary>How points are numbered.</summary>
public enum PointStyle
{
    /// <summary><c>1.</c> <c>2)</c> <c>3, 4.</c>.</summary>
    Arabic,

    /// <summary><c>I.</c> <c>iv)</c>.</summary>
    Roman,

    /// <summary><c>a)</c> <c>B.</c>.</summary>
    Letter,
}
