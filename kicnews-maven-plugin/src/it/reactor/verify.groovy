String log = new File(basedir, 'build.log').getText('UTF-8')

['2022', '2023'].each { year ->
    File outputs = new File(basedir, "$year/target/kicnews")
    assert new File(outputs, 'json/issues').list().length == 1
    assert new File(outputs, "epub/weekly-$year-${year}.epub").isFile()
}
// Maven 4 keeps a repository of its own there.
assert !new File(basedir, 'target/kicnews').exists()
assert !(log =~ /not marked as thread-safe|@threadSafe/)
assert log.findAll(/Nothing has changed since the last build|지난번 빌드 뒤로 바뀐 것이 없습니다/).size() == 2
assert log.findAll(/All is as the manifest says|모두 목록\(manifest\)과 같습니다/).size() == 4
assert log.contains('mvn -f 2022 kicnews:check')
return true
