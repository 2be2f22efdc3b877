import java.nio.file.Files

String log = new File(basedir, 'build.log').getText('UTF-8')
File first = new File(basedir, 'target/first/org/example/weekly/1')
File second = new File(localRepositoryPath as File, 'org/example/weekly/1')

// Every artifact of the first time is there the second time, with the same bytes; Maven 4 adds the pom as it was written.
List<String> names = first.list().findAll { it ==~ /weekly-1.*\.(epub|xlsx|zip|json|pom)/ && !it.endsWith('-build.pom') }.sort()
assert names == ['weekly-1-epub-2022.epub', 'weekly-1-index.xlsx', 'weekly-1-json.zip', 'weekly-1-manifest.json', 'weekly-1.pom']
names.each { assert Files.mismatch(new File(first, it).toPath(), new File(second, it).toPath()) == -1L }
assert log.findAll(/Nothing has changed since the last build|지난번 빌드 뒤로 바뀐 것이 없습니다/).size() == 1

// Some issues are an archive of their own, which is not that of all.
assert new File(basedir, 'target/kicnews-selected/json/issues').list() == ['42.json']
assert new File(basedir, 'target/kicnews/json/issues').list().length == 2
assert log.findAll(/Attached for publication|배포할 파일로 붙였습니다/).size() == 2
return true
