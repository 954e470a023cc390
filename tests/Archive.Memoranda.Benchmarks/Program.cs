using Archive.Memoranda;
using Archive.Memoranda.Benchmarks;
using Archive.Memoranda.Benchmarks.Figures;

// The first two are started by the table and timed from outside, so they touch nothing else of this program.
switch (args)
{
    case [FirstParseFigures.Nothing]:
        return 0;

    case [FirstParseFigures.FirstParse, var file]:
        return MemorandumParser.Parse(File.ReadAllText(file)).HasErrors ? 1 : 0;

    default:
        return Modes.Run(args);
}
