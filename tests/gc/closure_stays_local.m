closure_stays_local.go:4:12: can inline apply.func1
closure_stays_local.go:3:6: can inline apply
closure_stays_local.go:5:15: inlining call to apply.func1
closure_stays_local.go:5:27: inlining call to apply.func1
