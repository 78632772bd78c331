package p

func closeAll(fs []func()) {
	for _, f := range fs {
		defer f()
	}
}
