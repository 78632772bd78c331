package p

func class(b []byte) string {
	switch string(b) {
	case "":
		return "empty"
	case "GET", "HEAD":
		return "read"
	}
	return "other:" + string(b)
}

func ofNil() string { return class(nil) }

func ofNothing() string { return class([]byte("")) }

func ofOther() string { return class([]byte("DELETE")) }
