using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InsiderSignal.Storage.Writing;

/// <summary>Compares the current row of a query with the row that the bulk path would write of an entity, column by column.</summary>
internal static class RowMatcher
{
    public static Func<PreparedStatement, T, bool> Compile<T>(IReadOnlyList<IProperty> properties)
    {
        var stored = Expression.Parameter(typeof(PreparedStatement), "stored");
        var row = Expression.Parameter(typeof(T), "row");
        var matches = properties.Select((property, i) => Match(stored, row, property, Expression.Constant(i))).Aggregate(Expression.AndAlso);
        return Expression.Lambda<Func<PreparedStatement, T, bool>>(matches, stored, row).Compile();
    }

    private static Expression Match(Expression stored, Expression row, IProperty property, Expression column)
    {
        Expression value = Expression.Property(row, property.PropertyInfo!);
        var isNull = Expression.Call(stored, nameof(PreparedStatement.IsNull), null, column);
        var provided = RowBinder.Provided(value, property);
        var read = provided.Type == typeof(string) ? nameof(PreparedStatement.Text) : nameof(PreparedStatement.Int64);
        var equal = Expression.AndAlso(Expression.Not(isNull), Expression.Equal(Expression.Call(stored, read, null, column), provided));
        return RowBinder.IsNullable(value)
            ? Expression.Condition(Expression.Equal(value, Expression.Constant(null, value.Type)), isNull, equal)
            : equal;
    }
}
