import PackagePlugin

/// Has the vocabulary compiled before the target that reads it.
@main
struct CompileVocabulary: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let file = context.pluginWorkDirectoryURL.appending(path: "CompiledVocabulary.swift")
        return [
            .buildCommand(
                displayName: "Compiling the vocabulary",
                executable: try context.tool(named: "vocabulary-compiler").url,
                arguments: [file.path()],
                outputFiles: [file])
        ]
    }
}
