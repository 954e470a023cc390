using Archive.Memoranda.Tests.Support;
using Shard = global::Memoranda.Shard;

namespace Archive.Memoranda.Tests.Sample;

/// <summary>The options of the commands over dumps.</summary>
[Collection(nameof(SampleProgram))]
public sealed class OptionTests
{
    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "1025")]
    [InlineData("--jobs", "many")]
    [InlineData("--shard", "5/5")]
    [InlineData("--shard", "-1/5")]
    [InlineData("--shard", "0/0")]
    [InlineData("--shard", "1")]
    [InlineData("--shard", "slurm")]
    [InlineData("--max-document-bytes", "0")]
    [InlineData("--max-document-bytes", "9999999999")]
    [InlineData("--text-field", "")]
    [InlineData("--id-field", "")]
    public void A_value_that_is_no_use_is_refused_by_the_name_of_its_option(string option, string value)
    {
        foreach (var arguments in (string[][])[["filter", option, value], ["parse", "seeds", option, value], ["filter", $"{option}={value}"]])
        {
            CommandLine.MistakesIn(arguments).Should().ContainSingle(string.Join(' ', arguments)).Which.Should().Contain($"{option}").And.Match($"*{value}*");
        }
    }

    [Theory]
    [InlineData("parse", "seeds", "--jobs", "0")]
    [InlineData("filter", "--shard", "5/5")]
    [InlineData("filter", "--jobs", "many")]
    [InlineData("filter", "--fromat", "json")]
    [InlineData("parse", "seeds", "--resume")]
    [InlineData("parse", "seeds", "--retry-failed", "--out", "x.json", "--format", "json")]
    public void A_command_line_with_a_mistake_ends_with_2_and_writes_nothing(params string[] arguments)
    {
        var run = SampleProgram.Run(arguments);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(arguments.Last(argument => argument.StartsWith("--")) switch { "--format" => "--resume and --retry-failed need", var option => option });
    }

    [Theory]
    [InlineData("parse", "--format --explain --out --resume --retry-failed --jobs --max-document-bytes --text-field --id-field --shard")]
    [InlineData("validate", "--format --fail-on --fix --lines --out --profile --off --severity --jobs --max-document-bytes --text-field --id-field --shard")]
    [InlineData("filter", "--jobs --max-document-bytes --text-field --id-field --shard")]
    public void Help_lists_every_option_and_what_it_does(string command, string options)
    {
        var help = CommandLine.HelpOf(command);

        help.Should().ContainAll(options.Split(' '));
        foreach (var option in CommandLine.Root.Subcommands.Single(one => one.Name == command).Options)
        {
            help.Should().Contain(option.Name);
            option.Description.Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Slurm_s_own_variables_choose_the_share()
    {
        (string Name, string Value)[] variables = [("SLURM_ARRAY_TASK_ID", "7"), ("SLURM_ARRAY_TASK_MIN", "5"), ("SLURM_ARRAY_TASK_COUNT", "10")];
        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        var shard = Shard.TryParse("slurm");
        foreach (var (name, _) in variables)
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        shard.Should().Be(new Shard(2, 10));
        Shard.TryParse("slurm").Should().BeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Every_id_belongs_to_one_share(int count)
    {
        string[] ids = [.. Enumerable.Range(0, 500).Select(number => $"{300_000 + number}"), "", "Kraków", "\uD800"];

        foreach (var id in ids)
        {
            Enumerable.Range(0, count).Count(index => new Shard(index, count).Holds(id)).Should().Be(1);
        }

        Enumerable.Range(0, Math.Min(count, 3)).Should().OnlyContain(index => ids.Any(id => new Shard(index, count).Holds(id)));
    }

    /// <remarks>The share of an id may never change: machines that read one dump need not have the same version.</remarks>
    [Theory]
    [InlineData("300653")]
    [InlineData("a")]
    [InlineData("Kraków")]
    public void The_share_of_an_id_is_the_same_for_ever(string id)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(Documents.Utf8(id));
        var number = hash.Take(8).Aggregate(0UL, (sum, one) => (sum << 8) | one);

        new Shard((int)(number % 7), 7).Holds(id).Should().BeTrue();
    }
}
