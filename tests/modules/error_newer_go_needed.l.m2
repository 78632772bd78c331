go: go.mod requires go >= 1.99 (running go 1.27.3; GOTOOLCHAIN=local)
