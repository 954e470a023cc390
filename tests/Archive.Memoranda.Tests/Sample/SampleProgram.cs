using System.Diagnostics;
using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Sample;

/// <summary>Runs the sample program as its users do, as a process of its own.</summary>
internal static class SampleProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // The build puts the program beside the tests, since they reference its project.
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "memoranda.dll");

    /// <summary>Runs the program in a folder, the project's own by default, until it ends.</summary>
    public static SampleRun Run(string[] arguments, byte[]? input = null, string? folder = null)
    {
        using var process = Start(arguments, folder);
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        using (var standardInput = process.StandardInput.BaseStream)
        {
            standardInput.Write(input ?? []);
        }

        WaitForEnd(process);
        reading.GetAwaiter().GetResult();
        return new(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Reads one line of what the program writes and then closes the pipe, as <c>head -1</c> does.</summary>
    public static SampleRun RunUntilFirstLine(params string[] arguments) => RunUntilFirstLine(arguments, []);

    /// <summary>The same of a program that has something to read.</summary>
    public static SampleRun RunUntilFirstLine(string[] arguments, byte[] input)
    {
        using var process = Start(arguments, folder: null);
        _ = FeedAsync(process, input);
        var errors = process.StandardError.ReadToEndAsync();
        var line = process.StandardOutput.ReadLine() ?? "";
        process.StandardOutput.Close();
        WaitForEnd(process);
        return new(process.ExitCode, Encoding.UTF8.GetBytes(line), errors.GetAwaiter().GetResult());
    }

    /// <summary>Runs the program with standard output sent to a file.</summary>
    public static SampleRun RunInto(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", "exec dotnet exec \"$@\" > \"$0\"", file, Assembly, .. arguments])
        {
            WorkingDirectory = ProjectFolder.Root,
            UseShellExecute = false,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        WaitForEnd(process);
        return new(process.ExitCode, [], errors);
    }

    /// <summary>Hands over lines one by one, each when the line before has been answered, and ends the program with SIGTERM while it waits for more.</summary>
    public static SampleRun RunUntilTerminated(string[] arguments, params string[] lines)
    {
        using var process = Start(arguments, folder: null);
        var errors = process.StandardError.ReadToEndAsync();
        var answers = new StringBuilder();
        foreach (var line in lines)
        {
            process.StandardInput.Write(line + "\n");
            process.StandardInput.Flush();
            answers.Append(process.StandardOutput.ReadLine()).Append('\n');
        }

        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString()]))
        {
            kill.WaitForExit();
        }

        answers.Append(process.StandardOutput.ReadToEnd());
        WaitForEnd(process);
        return new(process.ExitCode, Encoding.UTF8.GetBytes(answers.ToString()), errors.GetAwaiter().GetResult());
    }

    private static async Task FeedAsync(Process process, byte[] input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading everything.
        }
    }

    private static Process Start(string[] arguments, string? folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Assembly, .. arguments])
        {
            WorkingDirectory = folder ?? ProjectFolder.Root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            StandardOutputEncoding = Encoding.UTF8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private static void WaitForEnd(Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException("The program did not end.");
        }
    }
}
