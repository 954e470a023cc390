using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A label of a page and the lines of its value.</summary>
/// <param name="Label">The field; none for the statement of rights that stands without its label.</param>
/// <param name="LabelLine">The line of the label; empty where the value has none.</param>
/// <param name="Values">The lines of the value.</param>
internal readonly record struct EnvelopeField(RecordLabel Label, LineRange LabelLine, LineRange Values);
