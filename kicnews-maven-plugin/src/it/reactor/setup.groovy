import java.nio.file.Files
import java.nio.file.Path

// One issue of each year of the sample archive.
Path samples = Path.of(sampleIssues as String)
['2022', '2023'].each { year ->
    Path issues = Files.createDirectories(basedir.toPath().resolve(year).resolve('src/issues'))
    Path issue = Files.walk(samples.resolve(year)).filter { it.toString().endsWith('.pdf') }.sorted().findFirst().get()
    Files.copy(issue, issues.resolve(issue.fileName))
}
return true
