alias_of_own_parameter.go:4:19: cannot use type parameter declared in alias declaration as RHS
