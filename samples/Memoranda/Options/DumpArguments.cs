using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>The options that all commands over dumps have.</summary>
internal sealed class DumpArguments
{
    private readonly Option<int> _jobs;
    private readonly Option<int> _maxBytes = new("--max-document-bytes")
    {
        Description = "A longer document is an error, and the rest goes on.",
        DefaultValueFactory = static _ => new DumpOptions().MaxDocumentBytes,
    };

    private readonly Option<string> _textField = new("--text-field")
    {
        Description = "The field of NDJSON that holds the text; a line without it is read as a row of a table.",
        DefaultValueFactory = static _ => new DumpOptions().TextField,
    };

    private readonly Option<string> _idField = new("--id-field")
    {
        Description = "The field of NDJSON that names the document.",
        DefaultValueFactory = static _ => new DumpOptions().IdField,
    };

    private readonly Option<string?> _shard = new("--shard")
    {
        Description = "i/n reads the documents of share i, counted from 0, of n, chosen by a stable hash of their ids or names; slurm takes both from the array's task.",
    };

    public DumpArguments(int jobs)
    {
        _jobs = new("--jobs") { Description = "How many documents are read at a time.", DefaultValueFactory = _ => jobs };
        Validate(_jobs, static value => value is >= 1 and <= 1024, "a number from 1 to 1024");
        Validate(_maxBytes, static value => value is >= 1 and <= 1 << 30, "a number of bytes from 1 to 1073741824");
        Validate(_textField, static value => value.Length > 0, "the name of a field");
        Validate(_idField, static value => value.Length > 0, "the name of a field");
        Validate(_shard, static value => value is null || Memoranda.Shard.TryParse(value) is not null, "i/n with i from 0 to n - 1, or slurm inside a Slurm array");
    }

    public void AddTo(Command command)
    {
        command.Add(_jobs);
        command.Add(_maxBytes);
        command.Add(_textField);
        command.Add(_idField);
        command.Add(_shard);
    }

    public DumpOptions OptionsOf(System.CommandLine.ParseResult line, ParserOptions parser) => new()
    {
        Parser = parser,
        Jobs = line.GetValue(_jobs),
        MaxDocumentBytes = line.GetValue(_maxBytes),
        TextField = line.GetRequiredValue(_textField),
        IdField = line.GetRequiredValue(_idField),
    };

    public Shard? ShardOf(System.CommandLine.ParseResult line) => line.GetValue(_shard) is { } shard ? Memoranda.Shard.TryParse(shard) : null;

    private static void Validate<T>(Option<T> option, Func<T, bool> isValid, string expected) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && !IsValid(result, isValid))
        {
            result.AddError($"{option.Name}: '{result.Tokens[0].Value}' is not {expected}");
        }
    });

    // What can't be converted throws, and has been said already.
    private static bool IsValid<T>(OptionResult result, Func<T, bool> isValid)
    {
        try
        {
            return isValid(result.GetValueOrDefault<T>()!);
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
