using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace InsiderSignal.Storage.Writing;

/// <summary>
/// Binds the properties of an entity to the parameters of a prepared statement, compiled from EF's own mapping, so that
/// the bulk path and EF cannot disagree on a column, a converter or a null.
/// </summary>
internal static class RowBinder
{
    public static Action<sqlite3_stmt, T> Compile<T>(IReadOnlyList<IProperty> properties)
    {
        var statement = Expression.Parameter(typeof(sqlite3_stmt), "statement");
        var row = Expression.Parameter(typeof(T), "row");
        var binds = properties.Select((property, i) => Bind(statement, row, property, Expression.Constant(i + 1)));
        return Expression.Lambda<Action<sqlite3_stmt, T>>(Expression.Block(binds), statement, row).Compile();
    }

    /// <summary>Whether the value of a property may be null.</summary>
    public static bool IsNullable(Expression value) => !value.Type.IsValueType || Nullable.GetUnderlyingType(value.Type) is not null;

    /// <summary>The value as it is stored: text, bytes or an integer.</summary>
    public static Expression Provided(Expression value, IProperty property)
    {
        if (Nullable.GetUnderlyingType(value.Type) is not null)
            value = Expression.Property(value, nameof(Nullable<int>.Value));
        if (property.GetTypeMapping().Converter is { } converter)
            value = Expression.Invoke(converter.ConvertToProviderExpression, Expression.Convert(value, converter.ModelClrType));
        if (value.Type == typeof(bool))
            return Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L));
        return value.Type == typeof(string) || value.Type == typeof(byte[]) ? value : Expression.Convert(value, typeof(long));
    }

    private static Expression Bind(Expression statement, Expression row, IProperty property, Expression index)
    {
        Expression value = Expression.Property(row, property.PropertyInfo!);
        var bound = Provided(value, property);
        var bind = Expression.Call(typeof(StatementBinding), MethodFor(bound.Type), null, statement, index, bound);
        if (!IsNullable(value))
            return bind;
        var bindNull = Expression.Call(typeof(StatementBinding), nameof(StatementBinding.Null), null, statement, index);
        return Expression.IfThenElse(Expression.Equal(value, Expression.Constant(null, value.Type)), bindNull, bind);
    }

    private static string MethodFor(Type type) =>
        type == typeof(string) ? nameof(StatementBinding.Text)
        : type == typeof(byte[]) ? nameof(StatementBinding.Blob)
        : nameof(StatementBinding.Integer);
}
