String log = new File(basedir, 'build.log').getText('UTF-8')

// The good issues are there, the bad files are named with reason and next step, and nobody sees a stack trace.
assert new File(basedir, 'target/kicnews/json/issues').list().length == 2
assert log =~ /199\.pdf: .*\[FILE-DAMAGED\]/
assert log =~ /200\.pdf: .*\[FILE-EMPTY\]/
assert log.contains('mvn kicnews:archive -Dkicnews.failOn=none')
assert !log.contains('\tat ')
assert log.findAll('BUILD FAILURE').size() == 1
assert log.findAll('BUILD SUCCESS').size() == 3
assert new File(basedir, 'src/kicnews/accepted.txt').getText('UTF-8').contains('FILE-DAMAGED 199.pdf')
return true
