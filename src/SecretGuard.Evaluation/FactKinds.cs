namespace SecretGuard.Evaluation;

/// <summary>The first word of each line, and the words behind it.</summary>
public static class FactKinds
{
    /// <summary>Request. The absolute path of a solution or project.</summary>
    public const string Open = "open";

    /// <summary>Request. Name and value of a global property.</summary>
    public const string Global = "global";

    /// <summary>Request. The name of a property to tell of.</summary>
    public const string Property = "property";

    /// <summary>Answer. The folder of the SDK.</summary>
    public const string Sdk = "sdk";

    /// <summary>Answer. Path, target framework and configuration; what follows is about it.</summary>
    public const string Project = "project";

    /// <summary>Answer. It cannot be evaluated: file, line, column and code.</summary>
    public const string Failed = "failed";

    /// <summary>Answer. Name, value, file, line and column of an assignment, in the order of evaluation.</summary>
    public const string Assigned = "assigned";

    /// <summary>Answer. Name and value at the end; whether it is global or of the environment.</summary>
    public const string Value = "value";

    /// <summary>Answer. Type, name, excluded assets, included assets, file, line and column of an item.</summary>
    public const string Item = "item";

    /// <summary>Answer. Type, what, condition, file, line and column of an element that takes items away or changes them.</summary>
    public const string Removal = "removal";

    /// <summary>Answer. Name, raw value, file, line and column of an assignment inside a target.</summary>
    public const string InTarget = "in-target";

    /// <summary>Answer. Name, file, line and column.</summary>
    public const string Target = "target";

    /// <summary>Answer. Name of the task, file, line and column of where it is declared.</summary>
    public const string Task = "task";

    /// <summary>Answer. Names, file, line and column of what a file treats as its own although it is global.</summary>
    public const string Local = "local";

    /// <summary>Answer. The path of a file that was imported.</summary>
    public const string Import = "import";

    /// <summary>Answer. The last line: all was told.</summary>
    public const string Done = "done";
}
