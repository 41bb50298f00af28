using System.CommandLine;
using TreatyModel.Tool;

ParseResult command = TreatyCommand.Create().Parse(args);
int exitCode = await command.InvokeAsync();
return command.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
