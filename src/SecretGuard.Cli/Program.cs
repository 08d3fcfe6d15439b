using SecretGuard.Cli;

return Application.Run(args);
