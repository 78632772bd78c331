words_of_errors.go:12:9: cannot use 2nd function result (value of type string) as int value in multiple assignment
words_of_errors.go:13:8: x (parameter) is not a type
words_of_errors.go:14:2: invalid operation: cannot send to receive-only channel <-chan int c (variable of type <-chan int)
words_of_errors.go:15:2: invalid operation: cannot call x (variable of type int): int is not a function
words_of_errors.go:16:13: invalid append: argument must be a slice; have s (variable of struct type S)
words_of_errors.go:17:7: invalid copy: argument must be a slice; have x (variable of type int)
words_of_errors.go:18:11: invalid argument: cannot make S: type must be slice, map, or channel
words_of_errors.go:19:7: cannot index x (variable of type int)
words_of_errors.go:20:6: cannot slice unaddressable value [3]int{} (value of type [3]int)
words_of_errors.go:21:10: undefined: strings.split (but have Split)
words_of_errors.go:21:10: too many errors
