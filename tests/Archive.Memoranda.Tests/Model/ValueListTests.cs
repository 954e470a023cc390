using System.Collections;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Model;

public sealed class ValueListTests
{
    [Fact]
    public void The_default_list_is_empty_and_equal_to_every_empty_list()
    {
        ValueList<int> empty = default;

        empty.Should().BeEmpty();
        empty.Count.Should().Be(0);
        empty.IsEmpty.Should().BeTrue();
        (empty == []).Should().BeTrue();
        (empty == Enumerable.Empty<int>().ToValueList()).Should().BeTrue();
        (empty == ValueList.Create<int>([])).Should().BeTrue();
        empty.GetHashCode().Should().Be(new ValueList<int>([]).GetHashCode());
        empty.AsSpan().IsEmpty.Should().BeTrue();
        empty.ToImmutableArray().IsEmpty.Should().BeTrue();
        empty.ToString().Should().Be("[]");
    }

    [Fact]
    public void Lists_are_equal_exactly_when_their_items_are() =>
        Prop.ForAll<int[], int[]>((left, right) => (left.ToValueList() == right.ToValueList()) == left.SequenceEqual(right)).Check(Repeatable.Config);

    [Fact]
    public void Equal_lists_have_one_hash_code() =>
        Prop.ForAll<string[]>(items =>
        {
            var (one, other) = (items.ToValueList(), ValueList.Create<string>(items));
            return one == other && !(one != other) && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode();
        }).Check(Repeatable.Config);

    [Fact]
    public void A_list_gives_its_items_in_order_whichever_way_it_is_asked() =>
        Prop.ForAll<int[]>(items =>
        {
            ValueList<int> list = [.. items];
            var counted = new List<int>();
            foreach (var item in list)
            {
                counted.Add(item);
            }

            return counted.SequenceEqual(items)
                && list.SequenceEqual(items)
                && ((IEnumerable)list).Cast<int>().SequenceEqual(items)
                && list.AsSpan().SequenceEqual(items)
                && list.ToImmutableArray().SequenceEqual(items)
                && Enumerable.Range(0, list.Count).Select(index => list[index]).SequenceEqual(items);
        }).Check(Repeatable.Config);

    [Fact]
    public void A_list_of_records_compares_their_content()
    {
        ValueList<Footnote> one = [new() { Mark = "1", Text = "a" }];
        ValueList<Footnote> other = [new() { Mark = "1", Text = "a" }];
        ValueList<Footnote> third = [new() { Mark = "1", Text = "b" }];

        one.Should().BeEquivalentTo(other);
        (one == other).Should().BeTrue();
        (one == third).Should().BeFalse();
    }

    [Fact]
    public void The_order_of_the_items_counts() => (ValueList.Create([1, 2]) == ValueList.Create([2, 1])).Should().BeFalse();

    [Fact]
    public void A_list_is_no_equal_of_another_type()
    {
        ValueList<int> list = [1];

        list.Equals(new[] { 1 }).Should().BeFalse();
        list.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_change_of_the_array_that_a_list_was_made_of_does_not_reach_it()
    {
        int[] items = [1, 2];
        var created = ValueList.Create<int>(items);
        var converted = items.ToValueList();

        items[0] = 9;

        created.Should().Equal(1, 2);
        converted.Should().Equal(1, 2);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void An_index_outside_the_list_is_refused(int index)
    {
        ValueList<int> list = [1, 2];
        var read = () => list[index];

        read.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(index));
    }

    [Fact]
    public void Converting_keeps_order_and_length()
    {
        ValueList<int> list = [1, 2, 3];

        list.ConvertAll(static item => item * 2).Should().Equal(2, 4, 6);
        default(ValueList<int>).ConvertAll(static item => item * 2).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        var convert = () => ValueList.Create([1]).ConvertAll<int>(null!);
        var gather = () => ((IEnumerable<int>)null!).ToValueList();

        convert.Should().Throw<ArgumentNullException>().WithParameterName("selector");
        gather.Should().Throw<ArgumentNullException>().WithParameterName("items");
    }

    [Fact]
    public void A_list_shows_its_items() => ValueList.Create(["a", "b"]).ToString().Should().Be("[a, b]");
}
