using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>What reading refuses: nothing but what the caller himself gets wrong, or calls off.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void A_reading_that_is_called_off_beforehand_does_not_begin()
    {
        var parse = () => MemorandumParser.Parse(Seed.Download, null, new CancellationToken(canceled: true));

        parse.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task A_reading_that_is_called_off_ends_before_its_text_does()
    {
        var text = PathologicalTexts.Documents["points on many lines"](40 << 20);
        using var source = new CancellationTokenSource();

        // On threads of their own: tasks and timers can wait for the pool until the text is read.
        var reading = Task.Factory.StartNew(() => MemorandumParser.Parse(text, null, source.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var caller = new Thread(() =>
        {
            Thread.Sleep(20);
            source.Cancel();
        });
        caller.Start();
        caller.Join();

        await reading.Invoking(task => task.WaitAsync(TimeSpan.FromSeconds(10))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void No_text_is_refused_by_name()
    {
        var document = () => MemorandumParser.Parse(null!);
        var citation = () => CitationParser.Parse(null!);

        document.Should().Throw<ArgumentNullException>().WithParameterName("text");
        citation.Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void A_layout_that_there_is_not_is_refused_by_the_name_of_the_option()
    {
        var layout = () => new ParserOptions { Layout = (DocumentLayout)99 };
        var quotes = () => new ParserOptions { Quotes = (QuotationMarks)(-1) };

        layout.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Layout").WithMessage("*'99'*");
        quotes.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Quotes").WithMessage("*'-1'*");
    }

    [Fact]
    public void Values_that_are_none_are_refused_with_an_example_of_one()
    {
        var date = () => ArchiveDate.Parse("31 June 1949");
        var label = () => PointLabel.Parse("Firstly,");
        var range = () => PageRange.Parse("pp.");
        var unit = () => LocatorUnit.Parse(" ");

        date.Should().Throw<FormatException>().WithMessage("'31 June 1949' is no date*1 December 1949*");
        label.Should().Throw<FormatException>().WithMessage("'Firstly,' is no label*'3, 4.'*");
        range.Should().Throw<FormatException>().WithMessage("'pp.' is no range*81-85*");
        unit.Should().Throw<FormatException>().WithMessage("' ' is no unit*ll. 81-85*");
    }
}
