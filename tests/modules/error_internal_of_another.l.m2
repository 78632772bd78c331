package example.com/below/api
	api/api.go:3:8: use of internal package example.com/below/store/internal/page not allowed
