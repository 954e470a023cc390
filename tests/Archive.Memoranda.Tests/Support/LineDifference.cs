using System.Text;
using Xunit.Sdk;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Compares two texts line by line and shows only the lines in which they differ.</summary>
internal static class LineDifference
{
    public static void ShouldBeNone(string expected, string found, string about)
    {
        if (!string.Equals(expected, found, StringComparison.Ordinal))
        {
            throw new XunitException($"{about}: the lines with - were expected, those with + were found.\n{Between(expected.Split('\n'), found.Split('\n'))}");
        }
    }

    // The longest common run of lines stays out: enough for texts of some hundred lines.
    private static string Between(string[] expected, string[] found)
    {
        var common = new int[expected.Length + 1, found.Length + 1];
        for (var left = expected.Length - 1; left >= 0; left--)
        {
            for (var right = found.Length - 1; right >= 0; right--)
            {
                common[left, right] = expected[left] == found[right] ? common[left + 1, right + 1] + 1 : Math.Max(common[left + 1, right], common[left, right + 1]);
            }
        }

        var difference = new StringBuilder();
        for (int left = 0, right = 0; left < expected.Length || right < found.Length;)
        {
            if (left < expected.Length && right < found.Length && expected[left] == found[right])
            {
                left++;
                right++;
            }
            else if (right >= found.Length || (left < expected.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                difference.Append("- ").AppendLine(Short(expected[left++]));
            }
            else
            {
                difference.Append("+ ").AppendLine(Short(found[right++]));
            }
        }

        return difference.ToString();
    }

    private static string Short(string line) => line.Length <= 160 ? line : $"{line[..100]} ... {line[^50..]}";
}
