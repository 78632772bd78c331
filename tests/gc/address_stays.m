address_stays.go:3:6: can inline sum
