import java.nio.file.Files
import java.nio.file.Path

// All PDF files of the sample archive: some have Korean names.
Path samples = Path.of(sampleIssues as String)
Path issues = Files.createDirectories(basedir.toPath().resolve('issues'))
Files.walk(samples).filter { it.toString().endsWith('.pdf') }.forEach {
    Files.copy(it, issues.resolve(it.fileName))
}
return true
