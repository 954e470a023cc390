using System.Buffers;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using NodaTime;

namespace Archive.Memoranda.Tests.Json;

public sealed class MemorandumJsonFormTests
{
    private const string Expected = """
        {
          "source": "seeds/000.txt",
          "layout": "download",
          "record": {
            "date": {
              "text": "November 10, 1949",
              "start": "1949-11-10",
              "end": "1949-11-10",
              "precision": "day"
            },
            "title": "From the \"Diary\" of Рощин",
            "originalLanguages": [
              "Russian"
            ],
            "uploaded": "2011-11-20",
            "fieldSpans": [
              {
                "field": "title",
                "span": {
                  "start": 18,
                  "length": 25
                }
              }
            ]
          },
          "citation": {
            "text": "AVPRF, f. 0100, ll. 81-85. Translated by David Wolff.",
            "sources": [
              {
                "text": "AVPRF, f. 0100, ll. 81-85",
                "repository": {
                  "text": "AVPRF",
                  "abbreviation": "AVPRF",
                  "name": "Archive of Foreign Policy of the Russian Federation"
                },
                "locator": [
                  {
                    "unit": "fond",
                    "label": "f.",
                    "value": "0100"
                  },
                  {
                    "unit": "list",
                    "label": "ll.",
                    "value": "81-85",
                    "ranges": [
                      {
                        "first": "81",
                        "last": "85"
                      }
                    ]
                  }
                ]
              }
            ],
            "contributions": [
              {
                "role": "translator",
                "name": "David Wolff"
              }
            ]
          },
          "header": {
            "date": {
              "text": "6.V.51",
              "start": "1951-05-06",
              "end": "1951-05-06",
              "precision": "day",
              "guess": "century"
            }
          },
          "blocks": [
            {
              "kind": "point",
              "label": "3, 4.",
              "style": "arabic",
              "numbers": [
                3,
                4
              ],
              "blocks": [
                {
                  "kind": "paragraph",
                  "text": "Com. [I.V.]",
                  "inlines": [
                    {
                      "kind": "text",
                      "text": "Com. ",
                      "span": {
                        "start": 100,
                        "length": 5
                      }
                    },
                    {
                      "kind": "mark",
                      "text": "[I.V.]",
                      "mark": {
                        "kind": "supplied",
                        "text": "I.V.",
                        "span": {
                          "start": 105,
                          "length": 6
                        },
                        "line": 3,
                        "column": 6
                      },
                      "span": {
                        "start": 105,
                        "length": 6
                      }
                    }
                  ],
                  "span": {
                    "start": 100,
                    "length": 11
                  }
                }
              ],
              "span": {
                "start": 94,
                "length": 17
              }
            },
            {
              "kind": "turn",
              "speaker": "Comrade Stalin",
              "blocks": [
                {
                  "kind": "heading",
                  "text": "…"
                }
              ]
            }
          ],
          "editorial": [
            {
              "kind": "supplied",
              "text": "I.V.",
              "span": {
                "start": 105,
                "length": 6
              },
              "line": 3,
              "column": 6
            }
          ],
          "signatures": [
            {
              "name": "N. Roshchin"
            }
          ],
          "endMatter": [
            {
              "kind": "distribution",
              "text": "1 - Cde. Gromyko"
            }
          ],
          "footnotes": [
            {
              "mark": "1",
              "text": "So in the original."
            }
          ],
          "enclosures": [
            {
              "blocks": [
                {
                  "kind": "paragraph",
                  "text": "Enclosed."
                }
              ],
              "span": {
                "start": 200,
                "length": 9
              }
            }
          ],
          "unrecognized": [
            {
              "text": "<menu>"
            }
          ],
          "diagnostics": [
            {
              "code": "MEM5001",
              "severity": "warning",
              "message": "A bracket is not closed.",
              "path": "body/points[2]/label",
              "fix": {
                "title": "Close it",
                "isSuggestion": true,
                "edits": [
                  {
                    "span": {
                      "start": 12,
                      "length": 3
                    },
                    "text": "]"
                  }
                ]
              },
              "span": {
                "start": 12,
                "length": 0
              },
              "line": 1,
              "column": 13
            }
          ],
          "span": {
            "start": 0,
            "length": 300
          }
        }
        """;

    private static readonly EditorialMark Mark = new() { Kind = EditorialKind.Supplied, Text = "I.V.", Span = new(105, 6), Line = 3, Column = 6 };

    private static readonly Memorandum Sample = new()
    {
        Source = "seeds/000.txt",
        Layout = DocumentLayout.Download,
        Record = new()
        {
            Date = new ArchiveDate("November 10, 1949", new(1949, 11, 10), new(1949, 11, 10), DatePrecision.Day),
            Title = "From the \"Diary\" of Рощин",
            OriginalLanguages = ["Russian"],
            Uploaded = new LocalDate(2011, 11, 20),
            FieldSpans = [new("title", new(18, 25))],
        },
        Citation = new()
        {
            Text = "AVPRF, f. 0100, ll. 81-85. Translated by David Wolff.",
            Sources =
            [
                new()
                {
                    Text = "AVPRF, f. 0100, ll. 81-85",
                    Repository = new() { Text = "AVPRF", Abbreviation = "AVPRF", Name = "Archive of Foreign Policy of the Russian Federation" },
                    Locator =
                    [
                        new() { Unit = LocatorUnitKind.Fond, Label = "f.", Value = "0100" },
                        new() { Unit = LocatorUnitKind.List, Label = "ll.", Value = "81-85", Ranges = [new("81", "85")] },
                    ],
                },
            ],
            Contributions = [new() { Role = ContributorRole.Translator, Name = "David Wolff" }],
        },
        Header = new() { Date = new ArchiveDate("6.V.51", new(1951, 5, 6), new(1951, 5, 6), DatePrecision.Day, DateGuess.Century) },
        Blocks =
        [
            new NumberedPoint
            {
                Label = Some.Label(),
                Style = PointStyle.Arabic,
                Numbers = [3, 4],
                Blocks =
                [
                    new Paragraph
                    {
                        Text = "Com. [I.V.]",
                        Runs = [new TextRun { Text = "Com. ", Span = new(100, 5) }, new MarkRun { Text = "[I.V.]", Mark = Mark, Span = new(105, 6) }],
                        Span = new(100, 11),
                    },
                ],
                Span = new(94, 17),
            },
            new Turn { Speaker = "Comrade Stalin", Blocks = [new Heading { Text = "…" }] },
        ],
        Editorial = [Mark],
        Signatures = [new() { Name = "N. Roshchin" }],
        EndMatter = [new Distribution { Text = "1 - Cde. Gromyko" }],
        Footnotes = [new() { Mark = "1", Text = "So in the original." }],
        Enclosures = [new() { Blocks = [new Paragraph { Text = "Enclosed." }], Span = new(200, 9) }],
        Unrecognized = [new() { Text = "<menu>" }],
        Diagnostics = [Some.Diagnostic()],
        Span = new(0, 300),
    };

    [Fact]
    public void A_memorandum_is_written_in_the_agreed_form() => MemorandumJson.Serialize(Sample, indented: true).Should().Be(Expected);

    [Fact]
    public void Without_indentation_the_form_is_the_same_on_one_line()
    {
        var json = MemorandumJson.Serialize(Sample);

        json.Should().NotContainAny("\n", "\r");
        JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(Expected).RootElement).Should().BeTrue();
    }

    [Fact]
    public void An_empty_memorandum_is_its_layout_alone() => MemorandumJson.Serialize(new Memorandum()).Should().Be("""{"layout":"body"}""");

    [Fact]
    public void A_citation_is_written_in_the_form_that_it_has_in_a_memorandum()
    {
        var citation = Some.Citation();
        using var memorandum = JsonDocument.Parse(MemorandumJson.Serialize(new Memorandum { Citation = citation }));

        MemorandumJson.Serialize(citation).Should().Be(memorandum.RootElement.GetProperty("citation").GetRawText());
    }

    [Theory]
    [InlineData(DateGuess.Century, "century")]
    [InlineData(DateGuess.Order, "order")]
    [InlineData(DateGuess.Century | DateGuess.Order, "century, order")]
    public void A_guess_is_named(DateGuess guess, string expected)
    {
        var day = new LocalDate(1951, 5, 6);

        MemorandumJson.Serialize(new Memorandum { Record = new() { Date = new ArchiveDate("6.5.51", day, day, DatePrecision.Day, guess) } })
            .Should().Contain($"\"guess\":\"{expected}\"");
    }

    [Theory]
    [InlineData(EditorialKind.Omission, "omission")]
    [InlineData(EditorialKind.Commentary, "commentary")]
    [InlineData(EditorialKind.Mark, "mark")]
    public void A_kind_of_mark_is_always_written(EditorialKind kind, string expected) =>
        MemorandumJson.Serialize(new Memorandum { Editorial = [Some.Mark(kind, "x")] }).Should()
            .Contain($"{{\"kind\":\"{expected}\",\"text\":\"x\"");

    [Fact]
    public void A_span_is_left_out_only_where_it_was_never_set()
    {
        var (unset, empty) = (Some.Footnote() with { Span = default }, Some.Footnote() with { Span = new(7, 0) });

        MemorandumJson.Serialize(new Memorandum { Footnotes = [unset, empty] }).Should().Contain("""[{"mark":"1","text":"So in the original."},{"mark":"1","text":"So in the original.","span":{"start":7,"length":0}}]""");
    }

    [Fact]
    public void A_text_without_marks_has_no_inlines() =>
        MemorandumJson.Serialize(new Memorandum { Blocks = [Some.Paragraph("a")] }).Should().NotContain("inlines");

    [Fact]
    public void Readable_characters_are_not_escaped() =>
        MemorandumJson.Serialize(new Memorandum { Source = "<Рощин> & “Чжоу” + 毛泽东's é/\"" }).Should().Contain("""
            "<Рощин> & “Чжоу” + 毛泽东's é/\""
            """);

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void A_line_break_of_any_kind_is_escaped(string lineBreak) =>
        MemorandumJson.Serialize(new Memorandum { Source = lineBreak }).Should().NotContain(lineBreak);

    [Fact]
    public void A_value_that_no_enumeration_names_is_refused()
    {
        var write = () => MemorandumJson.Serialize(new Memorandum { Layout = (DocumentLayout)99 });

        write.Should().Throw<JsonException>().WithMessage("99 is no DocumentLayout.*");
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        var writes = new Action[]
        {
            () => MemorandumJson.Serialize((Memorandum)null!),
            () => MemorandumJson.Serialize((Citation)null!),
            () => MemorandumJson.Write(null!, Stream.Null),
            () => MemorandumJson.Write(new Memorandum(), (Stream)null!),
            () => MemorandumJson.Write(null!, new ArrayBufferWriter<byte>()),
            () => MemorandumJson.Write(new Memorandum(), (IBufferWriter<byte>)null!),
            () => MemorandumJson.WriteProperties(null!, new ArrayBufferWriter<byte>()),
            () => MemorandumJson.WriteProperties(new Memorandum(), null!),
            () => MemorandumJson.Write(new Memorandum(), (Utf8JsonWriter)null!),
            () => MemorandumJson.Deserialize((string)null!),
            () => MemorandumJson.DeserializeCitation(null!),
        };

        writes.Should().AllSatisfy(write => write.Should().Throw<ArgumentNullException>());
    }
}
