using System.CommandLine;
using System.Text;

namespace Memoranda;

/// <summary><c>memoranda explain</c>: what a code means, why it matters, and what to do.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("code") { Description = "A code such as MEM4003; without one, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Says what a code means, why it matters and what to do, with an example before and after.") { code };
        command.SetAction(line =>
        {
            var typed = line.GetValue(code);
            var descriptor = typed is null ? null : Codes.Find(typed);
            if (typed is not null && descriptor is null)
            {
                Messages.Say(Codes.Unknown(typed));
                return ExitCode.Usage;
            }

            using var output = StandardOutput.Open();
            output.Write(Encoding.UTF8.GetBytes(descriptor is null ? CodeExplanation.OfAll() : CodeExplanation.Of(descriptor)));
            output.Flush();
            return ExitCode.Done;
        });
        return command;
    }
}
