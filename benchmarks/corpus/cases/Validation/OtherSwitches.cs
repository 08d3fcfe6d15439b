namespace Corpus.Validation.OtherSwitches;

sealed class FormOptions { public bool ValidateAddress { get; set; } = false; public bool ValidateInput { get; set; } } // -
