using System.CommandLine;
using System.CommandLine.Parsing;

namespace Memoranda;

/// <summary>The inputs of a command.</summary>
internal static class PathArguments
{
    public static Argument<string[]> Create() => new("path")
    {
        Description = "Files, folders (at any depth), patterns, zip, tar and gz archives of .txt and .ndjson, CSV, SQLite; - is standard input. A text can hold many documents.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>What is wrong with the paths; null where nothing is. The command line library takes an option that it does not know for a path.</summary>
    public static string? FindMistake(System.CommandLine.ParseResult line)
    {
        var beforeDashes = line.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash);
        var option = beforeDashes.FirstOrDefault(static token => token.Type == TokenType.Argument && token.Value is ['-', _, ..]);
        return option is not null ? $"'{option.Value}' is no option of {line.CommandResult.Command.Name}; a file of that name goes after '--'"
            : line.Tokens.Any(static token => token.Value.Length == 0) ? "a path is empty"
            : null;
    }
}
