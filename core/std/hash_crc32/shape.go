// Package crc32: bodies in gc's shape; the machine has its own.
package crc32

func update(crc uint32, tab *Table, p []byte, checkInitIEEE bool) uint32

//line crc32.go:217:1
func Update(crc uint32, tab *Table, p []byte) uint32 {
//line crc32.go:220:1
	return update(crc, tab, p, true)
}

func (d *digest) Write(p []byte) (n int, err error) {
//line crc32.go:226:1
	d.crc = update(d.crc, d.tab, p, false)
	return len(p), nil
}
