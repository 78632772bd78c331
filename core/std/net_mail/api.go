// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package mail

import "io"
import "mime"
import "time"

var ErrHeaderNotPresent error

type Address struct {
	Name    string
	Address string
}

func (a *Address) String() string

type AddressParser struct{ WordDecoder *mime.WordDecoder }

func (p *AddressParser) Parse(address string) (*Address, error)
func (p *AddressParser) ParseList(list string) ([]*Address, error)

type Header map[string][]string

func (h Header) Get(key string) string
func (h Header) Date() (time.Time, error)
func (h Header) AddressList(key string) ([]*Address, error)

type Message struct {
	Header Header
	Body   io.Reader
}

func ParseAddress(address string) (*Address, error)
func ParseAddressList(list string) ([]*Address, error)
func ParseDate(date string) (time.Time, error)
func ReadMessage(r io.Reader) (msg *Message, err error)
