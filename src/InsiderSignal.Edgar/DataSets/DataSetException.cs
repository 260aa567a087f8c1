namespace InsiderSignal.Edgar.DataSets;

/// <summary>A file is no form 345 data set, or lacks a table or column that cannot be missing. The message is one line that names it.</summary>
public sealed class DataSetException(string message, Exception? inner = null) : Exception(message, inner);
